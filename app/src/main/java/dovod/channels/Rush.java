package dovod.channels;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells when pushes come faster than one by one. The other side waits for each acknowledgement, and hangs up on a desk
 * that is slow to give it; what the pushes mean can wait for some seconds. So reading stands back in the first seconds
 * of a rush, and no longer: a flood that does not end is read while it flows.
 */
final class Rush {

    private static final double CROWD = 4;
    private static final double WEIGHT = 0.1;
    private static final long STALE = Duration.ofMillis(100).toNanos();
    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    private final LongSupplier nanos;
    private double together = 1;
    private long servedAt;
    private long beganAt;

    /** @param nanos a clock for lengths of time, as {@link System#nanoTime} */
    Rush(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** So many callers have been served by one commit. */
    synchronized void served(int callers) {
        long now = nanos.getAsLong();
        if (now - servedAt > STALE) {
            together = 1;
        }
        servedAt = now;
        boolean before = together >= CROWD;
        together += (callers - together) * WEIGHT;
        if (!before) {
            beganAt = now;
        }
    }

    /** True in the first ten seconds of a rush. */
    synchronized boolean isOn() {
        long now = nanos.getAsLong();
        return together >= CROWD && now - servedAt <= STALE && now - beganAt < LONGEST;
    }
}
