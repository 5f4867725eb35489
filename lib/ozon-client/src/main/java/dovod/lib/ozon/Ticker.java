package dovod.lib.ozon;

import java.time.Duration;

/** Time that only moves forward, and the way to wait for it; a test hands in its own. */
public interface Ticker {

    /** Nanoseconds since some fixed moment. */
    long nanos();

    /** Waits. */
    void pause(Duration time) throws InterruptedException;

    /** The machine's own, which no change of the wall clock can stop. */
    static Ticker system() {
        return new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
