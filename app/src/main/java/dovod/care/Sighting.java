package dovod.care;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that became of a case after it was settled.
 *
 * @param what in a few words: a line of the message, the state of the return, the marks of the review
 */
public record Sighting(Kind kind, String what, Instant at) {

    /** Its words are {@code care.seen.<code>}. */
    public enum Kind {
        MESSAGE,
        RETURN,
        REVIEW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
