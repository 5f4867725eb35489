package dovod.platform;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, and anywhere within that, so that what failed
 * together is not tried again together.
 */
record Retries(Duration first, Duration longest, int attempts, RandomGenerator chance) {

    static Retries usual(RandomGenerator chance) {
        return new Retries(Duration.ofSeconds(20), Duration.ofHours(1), 8, chance);
    }

    /** @param failures how many there were in a row, from 1 */
    Duration after(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        var bound = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis(chance.nextLong(1, bound.toMillis() + 1));
    }
}
