package dovod.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at a contract.
 *
 * @param detail what went wrong or was looked at
 * @param snapshot the bytes that were seen; null when there were none
 */
public record Look(
        Instant at,
        Outcome outcome,
        String detail,
        @Nullable UUID snapshot) {

    /** What it found. */
    public enum Outcome {
        NEW,
        UNCHANGED,
        FAILED;

        /** As stored: lower case. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
