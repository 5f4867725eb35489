package dovod.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes();

    @Test
    void whatIsAskedForWhileItRunsIsDoneOnceMore() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        var twice = new CountDownLatch(2);
        var beside = new AtomicInteger();
        Runnable work = () -> {
            assertThat(beside.incrementAndGet()).as("never beside itself").isOne();
            begun.countDown();
            await(may);
            beside.decrementAndGet();
            twice.countDown();
        };
        lanes.start("a", work);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        for (int i = 0; i < 100; i++) {
            lanes.start("a", work);
        }
        may.countDown();

        assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void oneLaneDoesNotWaitForAnother() throws InterruptedException {
        var never = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        lanes.start("a", () -> await(never));

        lanes.start("b", done::countDown);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        never.countDown();
    }

    @Test
    void aFailureIsNotTheEndOfALane() throws InterruptedException {
        var done = new CountDownLatch(1);
        lanes.start("a", () -> {
            throw new IllegalStateException("as it happens");
        });

        for (int i = 0; i < 3; i++) {
            lanes.start("a", done::countDown);
        }

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
