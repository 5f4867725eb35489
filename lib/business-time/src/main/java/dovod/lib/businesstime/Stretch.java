package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time from {@code from} (included) to {@code until} (excluded), and how it was taken. */
public sealed interface Stretch {
    /** When it begins. */
    Instant from();

    /** When it ends. */
    Instant until();

    /** How much of it is working time. */
    Duration counted();

    /** Working time, the whole of it. */
    record Counted(Instant from, Instant until) implements Stretch {
        @Override
        public Duration counted() {
            return Duration.between(from, until);
        }
    }

    /** Time left out, with the reason. */
    record Skipped(Instant from, Instant until, Reason reason) implements Stretch {
        @Override
        public Duration counted() {
            return Duration.ZERO;
        }
    }

    /** The tail of an explanation too long to list: only its sum is given. */
    record Summed(Instant from, Instant until, Duration counted) implements Stretch {}
}
