package dovod.care;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a case after it was settled.
 *
 * @param what in a few words: a line of the message, the state of the return, the marks of the review
 * @param voice the review it tells of; null for all else
 */
public record Sighting(
        Kind kind, String what, Instant at, @Nullable UUID voice) {

    /** Its words are {@code care.seen.<code>}. */
    public enum Kind {
        MESSAGE,
        RETURN,
        REVIEW,
        /** A review that was there is gone. */
        REVIEW_GONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Sighting of(Kind kind, String what, Instant at) {
        return new Sighting(kind, what, at, null);
    }
}
