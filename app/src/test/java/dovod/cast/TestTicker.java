package dovod.cast;

import dovod.lib.ozon.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Real time, and on top of it what stories let pass and what the desk waited for its turn, which takes no time at all.
 * Unlike their clock it never goes back. The sandbox counts requests by it too, so that both speak of the same second.
 */
@Component
@Primary
public final class TestTicker implements Ticker, InstantSource {

    private final TestClock clock;
    private Instant last = TestClock.START;
    private long passed;

    TestTicker(TestClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized long nanos() {
        var now = clock.instant();
        passed += Math.max(0, Duration.between(last, now).toNanos());
        last = now;
        return System.nanoTime() + passed;
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(nanos());
    }

    @Override
    public synchronized void pause(Duration time) {
        passed += time.toNanos();
    }
}
