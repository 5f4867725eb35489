package dovod.sandbox.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;

/**
 * Something a seller did through the API and that took effect.
 *
 * @param at by the virtual clock
 * @param wallAt by the wall clock
 * @param clientId who
 * @param kind what
 * @param chatId in which chat
 * @param text the message's text, the file's name, or empty
 * @param messageId the message that came of it, or the one read up to; 0 when none
 */
public record Sent(
        Instant at,
        Instant wallAt,
        String clientId,
        Kind kind,
        String chatId,
        String text,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long messageId) {
    /** What a seller can do in a chat. */
    public enum Kind {
        MESSAGE,
        FILE,
        READ,
        START
    }
}
