package dovod.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RushTest {

    final AtomicLong now = new AtomicLong();
    final Rush rush = new Rush(now::get);

    @Test
    void pushesThatComeOneByOneAreNone() {
        commits(1_000, 1, Duration.ofMillis(1));

        assertThat(rush.isOn()).isFalse();
    }

    @Test
    void manyCallersACommitAreOne() {
        commits(50, 8, Duration.ofMillis(1));

        assertThat(rush.isOn()).isTrue();
    }

    @Test
    void aPauseEndsIt() {
        commits(50, 8, Duration.ofMillis(1));

        pass(Duration.ofMillis(101));

        assertThat(rush.isOn()).isFalse();
        commits(1, 8, Duration.ZERO);
        assertThat(rush.isOn()).as("one crowded commit after a pause").isFalse();
    }

    @Test
    void aFloodIsReadWhileItFlows() {
        commits(9_000, 8, Duration.ofMillis(1));
        assertThat(rush.isOn()).isTrue();

        commits(2_000, 8, Duration.ofMillis(1));
        assertThat(rush.isOn()).isFalse();
    }

    private void commits(int times, int callers, Duration apart) {
        for (int i = 0; i < times; i++) {
            pass(apart);
            rush.served(callers);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
