package dovod.channels;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after failures: doubling, with chance in it, so that not everybody comes back at once. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 7;

    private Backoff() {}

    /** @param failures in a row, the last one counted */
    public static Duration after(int failures) {
        var full = longest(failures);
        return full.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(full.toMillis() / 2 + 1));
    }

    static Duration longest(int failures) {
        var full = FIRST.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return full.compareTo(LONGEST) > 0 ? LONGEST : full;
    }
}
