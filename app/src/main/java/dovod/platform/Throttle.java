package dovod.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How often each of many may do something within a window; what is taken grows back evenly. Kept in memory, for the
 * hundred thousand who were here last.
 *
 * @param <K> who is counted
 */
public final class Throttle<K> {

    private static final int REMEMBERED = 100_000;

    private final Cache<K, Bucket> buckets;
    private final TimeMeter meter;
    private final int most;
    private final Duration window;

    public Throttle(Clock clock, int most, Duration window) {
        this.meter = new ClockMeter(clock);
        this.most = most;
        this.window = window;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(window)
                .maximumSize(REMEMBERED)
                .ticker(meter::currentTimeNanos)
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** @return empty when it was granted, else how long to wait, at least a second */
    public Optional<Duration> take(K who) {
        var probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(
                        Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()))));
    }

    /** Gives back what was taken for nothing. */
    public void giveBack(K who) {
        bucket(who).addTokens(1);
    }

    public void forget() {
        buckets.invalidateAll();
    }

    private Bucket bucket(K who) {
        return buckets.get(
                who,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                        .withCustomTimePrecision(meter)
                        .build());
    }
}
