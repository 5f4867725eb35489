package dovod.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void theyRunAtTheSameTime() {
        var both = new CountDownLatch(2);
        Runnable meeting = () -> {
            both.countDown();
            await(both);
        };

        SideBySide.run(List.of(meeting, meeting));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void aFailureIsToldWhenAllHaveEnded() {
        var failing = new CountDownLatch(1);
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> SideBySide.run(List.of(
                        () -> {
                            failing.countDown();
                            throw new IllegalArgumentException("one");
                        },
                        () -> {
                            await(failing);
                            ended.set(true);
                            throw new IllegalStateException("two");
                        })))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(failure ->
                        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
        assertThat(ended).isTrue();
    }

    @Test
    void whoeverIsInterruptedStillWaitsAndKeepsItInMind() {
        var wasInterrupted = new AtomicBoolean();
        var never = new CountDownLatch(1);

        Thread.currentThread().interrupt();
        SideBySide.run(List.of(() -> {
            await(never);
            wasInterrupted.set(Thread.currentThread().isInterrupted());
        }));

        assertThat(Thread.interrupted()).as("the caller").isTrue();
        assertThat(wasInterrupted).as("the work").isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
