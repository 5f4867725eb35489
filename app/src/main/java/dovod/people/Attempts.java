package dovod.people;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts to sign in under one e-mail. After the fifth in a row each next one has to wait twice as long,
 * fifteen minutes at most: never for good, or anybody could lock anybody out.
 *
 * @param failures in a row
 * @param lastAt of the last attempt that was let through
 * @param blockedUntil no attempt is let through before
 */
record Attempts(int failures, Instant lastAt, Instant blockedUntil) {

    static final Attempts NONE = new Attempts(0, Instant.EPOCH, Instant.EPOCH);

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    boolean blocked(Instant now) {
        return now.isBefore(blockedUntil);
    }

    /** One more, taken for a failure until it proves otherwise: so that many at once count as many. */
    Attempts tried(Instant now) {
        var counted = (lastAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : failures) + 1;
        return new Attempts(counted, now, now.plus(waitAfter(counted)));
    }

    private static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 16));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    static Instant forgottenBefore(Instant now) {
        return now.minus(FORGOTTEN_AFTER);
    }
}
