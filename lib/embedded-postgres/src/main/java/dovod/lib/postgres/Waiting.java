package dovod.lib.postgres;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that an interrupt does not cut short: a database half started or half stopped helps nobody. */
final class Waiting {
    private interface Interruptible<T> {
        T run() throws InterruptedException;
    }

    private Waiting() {}

    /** Waits until the process ended and returns its status. */
    static int forEnd(Process process) {
        return undisturbed(process::waitFor);
    }

    /** Waits until the process ended or the time is over; tells whether it ended. */
    static boolean forEnd(Process process, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        return undisturbed(() -> process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    /** Waits until the latch is open or the time is over; tells whether it is open. */
    static boolean forZero(CountDownLatch latch, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        return undisturbed(() -> latch.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    /** Waits until the thread ended. */
    static void forEnd(Thread thread) {
        undisturbed(() -> {
            thread.join();
            return thread;
        });
    }

    private static <T> T undisturbed(Interruptible<T> wait) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return wait.run();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
