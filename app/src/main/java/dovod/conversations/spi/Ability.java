package dovod.conversations.spi;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a thread takes.
 *
 * @param open false when nothing can be sent by the API now
 * @param reason code of the refusal: {@code refusal.<reason>} says why not, and what to do instead; null when open
 * @param until when the window closes; null when it does not or is unknown
 * @param longest characters of one message
 * @param fileTypes media types of files it takes; empty for none
 * @param largestFile bytes
 * @param byHand where a person can do it without the API; null when nowhere
 */
public record Ability(
        boolean open,
        @Nullable String reason,
        @Nullable Instant until,
        int longest,
        Set<String> fileTypes,
        long largestFile,
        @Nullable String byHand) {}
