package dovod.lib.businesstime;

import static dovod.lib.businesstime.Calendars.hours;
import static dovod.lib.businesstime.Calendars.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void tellsWhyAnAnswerIsDueTheDayAfterTheHoliday() {
        var explanation = moscow().explainAdd(moscow("2026-11-03T12:00"), hours(5));

        assertThat(explanation.stretches())
                .containsExactly(
                        counted("2026-11-03T12:00", "2026-11-03T13:00"),
                        skipped("2026-11-03T13:00", "2026-11-03T14:00", new Reason.Break()),
                        counted("2026-11-03T14:00", "2026-11-03T17:00"),
                        skipped(
                                "2026-11-03T17:00",
                                "2026-11-03T18:00",
                                new Reason.Shortened("Накануне Дня народного единства")),
                        skipped("2026-11-03T18:00", "2026-11-04T00:00", new Reason.OffHours()),
                        skipped("2026-11-04T00:00", "2026-11-05T00:00", new Reason.Holiday("День народного единства")),
                        skipped("2026-11-05T00:00", "2026-11-05T09:00", new Reason.OffHours()),
                        counted("2026-11-05T09:00", "2026-11-05T10:00"));
        assertThat(explanation.counted()).isEqualTo(hours(5));
    }

    @Test
    void joinsNeighboursThatSayTheSame() {
        var explanation = moscow().explain(moscow("2026-12-31T10:00"), moscow("2027-01-11T10:00"));

        assertThat(explanation.stretches())
                .containsExactly(
                        skipped(
                                "2026-12-31T10:00",
                                "2027-01-01T00:00",
                                new Reason.DayOff("Перенос выходного с воскресенья 4 января")),
                        skipped("2027-01-01T00:00", "2027-01-07T00:00", new Reason.Holiday("Новогодние каникулы")),
                        skipped("2027-01-07T00:00", "2027-01-08T00:00", new Reason.Holiday("Рождество Христово")),
                        skipped("2027-01-08T00:00", "2027-01-09T00:00", new Reason.Holiday("Новогодние каникулы")),
                        skipped("2027-01-09T00:00", "2027-01-11T00:00", new Reason.Weekend()),
                        skipped("2027-01-11T00:00", "2027-01-11T09:00", new Reason.OffHours()),
                        counted("2027-01-11T09:00", "2027-01-11T10:00"));
    }

    @Test
    void joinsWorkAcrossMidnight() {
        var desk = Calendars.berlinRoundTheClock();
        var from = Calendars.at(Calendars.BERLIN, "2026-03-27T10:00");

        assertThat(desk.explainAdd(from, Duration.ofDays(5)).stretches())
                .containsExactly(new Stretch.Counted(from, from.plus(Duration.ofDays(5))));
    }

    @Test
    void callsTheDayBetweenTwoHalvesOfANightShiftNoBreak() {
        var shift = BusinessCalendar.of(Calendars.MOSCOW, WeeklyHours.parse("Mon-Sun 00:00-06:00, 22:00-24:00"));

        assertThat(shift.explain(moscow("2026-11-09T05:00"), moscow("2026-11-09T23:00"))
                        .stretches())
                .containsExactly(
                        counted("2026-11-09T05:00", "2026-11-09T06:00"),
                        skipped("2026-11-09T06:00", "2026-11-09T22:00", new Reason.OffHours()),
                        counted("2026-11-09T22:00", "2026-11-09T23:00"));
    }

    @Test
    void nothingNeedsNoExplanation() {
        var now = moscow("2026-11-09T10:00");

        assertThat(moscow().explain(now, now).stretches()).isEmpty();
    }

    @Test
    void aLongStoryEndsInASum() {
        var from = moscow("1970-01-01T00:00");
        var until = moscow("2199-12-31T23:59");
        var explanation = moscow().explain(from, until);

        assertThat(explanation.stretches()).hasSizeBetween(Explanation.LONGEST, Explanation.LONGEST + 10);
        assertThat(explanation.stretches().getLast()).isInstanceOf(Stretch.Summed.class);
        assertThat(explanation.counted()).isEqualTo(moscow().workingTimeBetween(from, until));
    }

    private static Stretch counted(String from, String until) {
        return new Stretch.Counted(moscow(from), moscow(until));
    }

    private static Stretch skipped(String from, String until, Reason reason) {
        return new Stretch.Skipped(moscow(from), moscow(until), reason);
    }
}
