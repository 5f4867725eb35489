package dovod.care;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something the buyer's words name: a step of the instruction, a part, a batch.
 *
 * @param quote the line it stands in
 */
public record Named(Kind kind, String value, String quote, UUID message, Instant at) {

    /** Its words are {@code care.named.<code>}. */
    public enum Kind {
        STEP,
        BATCH,
        PART;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
