package dovod.conversations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param message null when the conversation itself was found, by a number or a name
 * @param at when the message was written, or the conversation's last one
 * @param line the line found, in pieces
 */
public record Hit(
        Kind kind,
        ConversationId conversation,
        @Nullable MessageId message,
        @Nullable Author author,
        Instant at,
        List<Piece> line) {

    /** What matched. */
    public enum Kind {
        WORDS,
        ORDER,
        POSTING,
        SKU,
        BUYER
    }

    /** A stretch of plain text, to be escaped; marked where it matched. */
    public record Piece(String text, boolean marked) {}
}
