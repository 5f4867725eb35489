package dovod.lib.ozon;

import java.time.Duration;

/** Time that passes only when somebody waits or a test says so. */
final class FakeTicker implements Ticker {
    private long nanos = 1;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        nanos += time.toNanos();
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }
}
