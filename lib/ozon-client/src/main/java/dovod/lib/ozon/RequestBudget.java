package dovod.lib.ozon;

import dovod.lib.ozon.OzonFailure.NotSent;
import dovod.lib.ozon.OzonFailure.RateLimited;
import dovod.lib.ozon.OzonMethod.Effect;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests that one Client-Id may still make. Share one among all clients of a Client-Id, for Ozon counts them together:
 * see {@link RequestBudgets}.
 *
 * <p>80 % of Ozon's 50 a second are used: 32 a second for everyone, and 8 more for what a person waits for, so that
 * polling cannot starve replies. A bucket holds a quarter of its rate, so no second sees more than 50 requests even when
 * both were full: 10 held and 40 refilled.
 */
public final class RequestBudget {
    private static final int USED = OzonLimits.REQUESTS_PER_SECOND * 80 / 100;
    private static final int RESERVED = USED / 5;
    private static final int BURST = 4;

    private final Ticker ticker;
    private final Duration patience;
    private final Bucket common;
    private final Bucket reserve;
    private final Map<OzonMethod, Long> heldUntil = new ConcurrentHashMap<>();

    /**
     * @param ticker time to refill by
     * @param patience how long a call may wait for its turn before it fails as {@link RateLimited}; zero for not at all
     */
    public RequestBudget(Ticker ticker, Duration patience) {
        this.ticker = ticker;
        this.patience = patience;
        this.common = bucket(USED - RESERVED);
        this.reserve = bucket(RESERVED);
    }

    /** Takes one request out of the budget, waiting for it if need be. */
    void take(OzonMethod method) throws OzonException {
        refuseWhileHeld(method);
        if (!takeNow(method) && !(patience.isPositive() && await(method))) {
            throw new OzonException(method, new RateLimited(Duration.ofSeconds(1), false));
        }
    }

    /** Ozon said 429: this method rests, and all of them if it was the limit over all methods. */
    void hold(OzonMethod method, Duration time, boolean all) {
        long until = ticker.nanos() + time.toNanos();
        for (var held : all ? OzonMethod.values() : new OzonMethod[] {method}) {
            heldUntil.put(held, until);
        }
    }

    private void refuseWhileHeld(OzonMethod method) throws OzonException {
        long left = heldUntil.getOrDefault(method, ticker.nanos()) - ticker.nanos();
        if (left > 0) {
            throw new OzonException(method, new RateLimited(RetryAfter.within(Duration.ofNanos(left)), false));
        }
    }

    private boolean takeNow(OzonMethod method) {
        return method.effect() == Effect.MESSAGE && reserve.tryConsume(1) || common.tryConsume(1);
    }

    private boolean await(OzonMethod method) throws OzonException {
        var bucket = method.effect() == Effect.MESSAGE ? reserve : common;
        try {
            return bucket.asBlocking()
                    .tryConsume(1, patience.toNanos(), nanos -> ticker.pause(Duration.ofNanos(nanos)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OzonException(method, new NotSent("interrupted while waiting for its turn"));
        }
    }

    private Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond / BURST).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new TickerMeter(ticker))
                .build();
    }

    private record TickerMeter(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
