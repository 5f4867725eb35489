package dovod.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A wall clock that moves only by hand. */
final class HandClock implements InstantSource {
    private volatile Instant now;

    HandClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }

    synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
