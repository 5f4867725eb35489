package dovod.channels.ozon;

import dovod.cast.TestClock;
import dovod.lib.ozon.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Real time, for the sandbox counts requests by the wall clock; and on top of it what stories let pass. Unlike their
 * clock it never goes back.
 */
@Component
@Primary
class TestTicker implements Ticker {

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
    public void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
