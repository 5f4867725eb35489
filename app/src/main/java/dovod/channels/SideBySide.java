package dovod.channels;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works done at the same time, each on a thread of its own. */
final class SideBySide {

    private SideBySide() {}

    /**
     * Returns when all have ended, whatever becomes of any of them. A caller that is interrupted interrupts them and
     * still waits.
     *
     * @throws RuntimeException the first failure, with the others suppressed
     */
    static void run(List<Runnable> works) {
        List<? extends Future<?>> ended;
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("side by side ", 0).factory())) {
            ended = works.stream().map(work -> threads.submit(work)).toList();
        }
        ended.stream()
                .filter(work -> work.state() == Future.State.FAILED)
                .map(Future::exceptionNow)
                .reduce(SideBySide::both)
                .ifPresent(SideBySide::fail);
    }

    private static Throwable both(Throwable first, Throwable other) {
        first.addSuppressed(other);
        return first;
    }

    private static void fail(Throwable failure) {
        switch (failure) {
            case RuntimeException failed -> throw failed;
            case Error broken -> throw broken;
            default -> throw new IllegalStateException(failure);
        }
    }
}
