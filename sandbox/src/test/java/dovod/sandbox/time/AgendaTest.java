package dovod.sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final VirtualClock clock = VirtualClock.frozen(NOON);
    private final Agenda agenda = new Agenda(clock);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        agenda.close();
    }

    @Test
    void tasksRunInTheOrderOfTheirTimesAndFindTheClockThere() {
        agenda.after(Duration.ofMinutes(2), () -> note("two"));
        agenda.after(Duration.ofMinutes(1), () -> note("one"));
        agenda.after(Duration.ofMinutes(1), () -> note("one again"));
        agenda.advance(Duration.ofMinutes(5));
        assertThat(done).containsExactly("one 12:01", "one again 12:01", "two 12:02");
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(300));
    }

    @Test
    void aTaskMayPutAnotherOnTheAgendaWithinTheSameAdvance() {
        agenda.after(Duration.ofMinutes(1), () -> agenda.after(Duration.ofMinutes(1), () -> note("later")));
        agenda.advance(Duration.ofMinutes(2));
        assertThat(done).containsExactly("later 12:02");
    }

    @Test
    void whatIsNotDueStays() {
        agenda.after(Duration.ofMinutes(1), () -> note("one"));
        agenda.advance(Duration.ofSeconds(59));
        assertThat(done).isEmpty();
        agenda.advance(Duration.ofSeconds(1));
        assertThat(done).hasSize(1);
    }

    @Test
    void aTaskThatFailsStopsNobodyElse() {
        agenda.at(NOON, () -> {
            throw new IllegalStateException("on purpose");
        });
        agenda.at(NOON, () -> note("after"));
        agenda.settle();
        assertThat(done).containsExactly("after 12:00");
    }

    @Test
    void settlingWaitsForWorkThatWasBegun() {
        agenda.at(NOON, () -> {
            agenda.begin();
            Thread.ofVirtual().start(() -> {
                note("elsewhere");
                agenda.end();
            });
        });
        agenda.settle();
        assertThat(done).containsExactly("elsewhere 12:00");
    }

    @Test
    void aRunningClockRunsTasksByItself() throws InterruptedException {
        var fast = VirtualClock.running(InstantSource.system(), NOON, 3600);
        var ran = new CountDownLatch(1);
        try (var running = new Agenda(fast)) {
            running.after(Duration.ofMinutes(2), ran::countDown);
            assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(fast.instant()).isAfterOrEqualTo(NOON.plusSeconds(120));
        }
    }

    @Test
    void theClockRunsAtItsSpeedAndCanBeSetAndFrozen() {
        var wall = new AtomicReference<>(NOON);
        var running = VirtualClock.running(wall::get, NOON.plusSeconds(10), 60);
        wall.set(NOON.plusSeconds(1));
        assertThat(running.instant()).isEqualTo(NOON.plusSeconds(70));
        running.speed(0);
        wall.set(NOON.plusSeconds(100));
        assertThat(running.instant()).isEqualTo(NOON.plusSeconds(70));
        running.set(NOON);
        running.speed(2);
        wall.set(NOON.plusSeconds(103));
        assertThat(running.instant()).isEqualTo(NOON.plusSeconds(6));
        assertThat(running.wallTimeUntil(NOON.plusSeconds(26))).isEqualTo(Duration.ofSeconds(10));
        assertThatThrownBy(() -> running.speed(-1)).hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({"15s, PT15S", "4m, PT4M", "1h30m, PT1H30M", "2d, PT48H", "500ms, PT0.5S", "1d1s, PT24H1S"})
    void lengthsAreReadAsPeopleWriteThem(String written, Duration meant) {
        assertThat(Lengths.parse(written)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "5", "soon", "-5s", "5 s", "1m1h"})
    void whatIsNoLengthIsNone(String written) {
        assertThat(Lengths.parse(written)).isEmpty();
    }

    private void note(String what) {
        done.add(what + " " + clock.instant().toString().substring(11, 16));
    }
}
