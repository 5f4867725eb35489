package dovod.lib.businesstime;

import static dovod.lib.businesstime.Calendars.hours;
import static dovod.lib.businesstime.Calendars.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class WorkClockTest {
    private final BusinessCalendar desk = moscow();
    /** Monday ten o'clock; paused from eleven to three in the afternoon. */
    private final WorkClock clock = WorkClock.startedAt(moscow("2026-11-09T10:00"), "buyer wrote")
            .pausedAt(moscow("2026-11-09T11:00"), "asked production")
            .resumedAt(moscow("2026-11-09T15:00"), "production answered");

    @Test
    void countsOnlyWhileItRunsAndTheDeskIsOpen() {
        assertThat(clock.elapsed(desk, moscow("2026-11-09T10:30"))).isEqualTo(hours(0.5));
        assertThat(clock.elapsed(desk, moscow("2026-11-09T14:30"))).isEqualTo(hours(1));
        assertThat(clock.elapsed(desk, moscow("2026-11-09T16:00"))).isEqualTo(hours(2));
        assertThat(clock.elapsed(desk, moscow("2026-11-09T09:00"))).isZero();
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    void tellsThePauseWithItsReason() {
        assertThat(clock.explain(desk, moscow("2026-11-09T16:00")).stretches())
                .containsExactly(
                        new Stretch.Counted(moscow("2026-11-09T10:00"), moscow("2026-11-09T11:00")),
                        new Stretch.Skipped(
                                moscow("2026-11-09T11:00"),
                                moscow("2026-11-09T15:00"),
                                new Reason.Paused("asked production")),
                        new Stretch.Counted(moscow("2026-11-09T15:00"), moscow("2026-11-09T16:00")));
    }

    @Test
    void aRunningClockIsDueWhenItsTimeIsSpent() {
        assertThat(clock.deadline(desk, hours(4))).isEqualTo(new Deadline.At(moscow("2026-11-09T18:00")));
        assertThat(clock.deadline(desk, hours(5))).isEqualTo(new Deadline.At(moscow("2026-11-10T10:00")));
        assertThat(clock.deadline(desk, hours(0.5))).isEqualTo(new Deadline.At(moscow("2026-11-09T10:30")));
        assertThat(clock.deadline(desk, Duration.ZERO)).isEqualTo(new Deadline.At(moscow("2026-11-09T10:00")));
    }

    @Test
    void aPausedClockHoldsWhatIsLeft() {
        var paused = clock.pausedAt(moscow("2026-11-09T17:00"), "waits for the marketplace");

        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.isStopped()).isFalse();
        assertThat(paused.deadline(desk, hours(4))).isEqualTo(new Deadline.Held(hours(1)));
        assertThat(paused.deadline(desk, hours(2))).isEqualTo(new Deadline.At(moscow("2026-11-09T16:00")));
    }

    @Test
    void aStoppedClockWasInTimeOrNot() {
        var stopped = clock.stoppedAt(moscow("2026-11-09T17:00"));

        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.deadline(desk, hours(4))).isEqualTo(new Deadline.Met(hours(1)));
        assertThat(stopped.deadline(desk, hours(3))).isEqualTo(new Deadline.Met(Duration.ZERO));
        assertThat(stopped.deadline(desk, hours(2))).isEqualTo(new Deadline.At(moscow("2026-11-09T16:00")));
        assertThat(stopped.elapsed(desk, moscow("2026-12-09T17:00"))).isEqualTo(hours(3));
    }

    @Test
    void aCorrectedCalendarIsRightForThePastAsWell() {
        var corrected = desk.with(List.of(new DayException.DayOff(LocalDate.of(2026, 11, 9), "Переезд")));
        var now = moscow("2026-11-10T10:00");

        assertThat(clock.elapsed(desk, now)).isEqualTo(hours(5));
        assertThat(clock.elapsed(corrected, now)).isEqualTo(hours(1));
        assertThat(clock.deadline(corrected, hours(2))).isEqualTo(new Deadline.At(moscow("2026-11-10T11:00")));
    }

    @Test
    void turningTwiceAtOneMomentLosesNothing() {
        var at = moscow("2026-11-09T16:00");
        var twice = clock.pausedAt(at, "asked production").resumedAt(at, "by mistake");

        assertThat(twice.deadline(desk, hours(4))).isEqualTo(clock.deadline(desk, hours(4)));
        assertThat(twice.explain(desk, moscow("2026-11-09T17:00")))
                .isEqualTo(clock.explain(desk, moscow("2026-11-09T17:00")));
    }

    @Test
    void aStoppedClockStaysStopped() {
        var stopped = clock.stoppedAt(moscow("2026-11-09T17:00"));

        assertThatThrownBy(() -> stopped.resumedAt(moscow("2026-11-09T18:00"), "again"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was stopped at 2026-11-09T14:00:00Z");
        assertThatThrownBy(() -> stopped.stoppedAt(moscow("2026-11-09T18:00")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesIntervalsThatCouldNotBeOneLife() {
        var running = new ClockInterval.Running(moscow("2026-11-09T10:00"), moscow("2026-11-09T11:00"), "");
        var late = new ClockInterval.Paused(moscow("2026-11-09T12:00"), null, "");

        assertThatThrownBy(() -> new WorkClock(List.of())).hasMessageContaining("at least one interval");
        assertThatThrownBy(() -> new WorkClock(List.of(running, late))).hasMessageContaining("cannot follow one until");
        assertThatThrownBy(() -> new WorkClock(List.of(late, running))).hasMessageContaining("cannot follow one until");
        assertThatThrownBy(() -> clock.pausedAt(moscow("2026-11-09T14:59"), "too early"))
                .hasMessageContaining("cannot turn again at 2026-11-09T11:59:00Z");
        assertThatThrownBy(() -> clock.deadline(desk, hours(-1))).hasMessageContaining("cannot be negative");
    }

    @Test
    void deadlineElapsedAndExplanationAgreeOnAnyClock() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_121);
        for (var round = 0; round < 2000; round++) {
            var calendar = Generated.calendar(random);
            var any = clock(random);
            var target = Generated.duration(random);
            var now = any.intervals().getLast().from().plus(Generated.duration(random));

            assertThat(any.explain(calendar, now).counted()).isEqualTo(any.elapsed(calendar, now));
            switch (any.deadline(calendar, target)) {
                case Deadline.At due ->
                    assertThat(any.elapsed(calendar, due.when())).isEqualTo(target);
                case Deadline.Held held ->
                    assertThat(any.elapsed(calendar, now)).isEqualTo(target.minus(held.left()));
                case Deadline.Met met ->
                    assertThat(any.elapsed(
                                    calendar, any.intervals().getLast().from().plus(Duration.ofDays(4000))))
                            .isEqualTo(target.minus(met.left()));
            }
        }
    }

    private static WorkClock clock(RandomGenerator random) {
        var at = Generated.moment(random);
        var any = WorkClock.startedAt(at, "start");
        for (var turn = 0; turn < random.nextInt(6); turn++) {
            at = at.plus(Generated.duration(random));
            any = random.nextBoolean() ? any.pausedAt(at, "pause " + turn) : any.resumedAt(at, "run " + turn);
        }
        return random.nextInt(3) == 0 ? any.stoppedAt(laterThan(at, random)) : any;
    }

    private static Instant laterThan(Instant at, RandomGenerator random) {
        return at.plus(Generated.duration(random));
    }
}
