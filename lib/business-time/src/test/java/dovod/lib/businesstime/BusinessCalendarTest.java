package dovod.lib.businesstime;

import static dovod.lib.businesstime.Calendars.hours;
import static dovod.lib.businesstime.Calendars.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private final BusinessCalendar desk = moscow();

    @ParameterizedTest(name = "{0} + {1} h = {2}: {3}")
    @CsvSource({
        "2026-11-09T10:00, 2,    2026-11-09T12:00, within the morning",
        "2026-11-09T12:00, 2,    2026-11-09T15:00, across lunch",
        "2026-11-09T13:30, 1,    2026-11-09T15:00, from the middle of lunch",
        "2026-11-09T12:00, 1,    2026-11-09T13:00, an end on closing time stays there",
        "2026-11-09T17:00, 2,    2026-11-10T10:00, across the night",
        "2026-11-09T03:00, 0.5,  2026-11-09T09:30, from the night before",
        "2026-11-13T17:00, 4,    2026-11-16T12:00, across the weekend",
        "2026-11-03T16:00, 4,    2026-11-05T12:00, a shortened day and the Day of National Unity",
        "2026-04-30T12:00, 7,    2026-05-04T12:00, the first of May with a shortened eve",
        "2026-05-08T16:30, 1,    2026-05-12T09:30, Victory Day on a Saturday moves to Monday",
        "2026-12-30T17:00, 2,    2027-01-11T10:00, the long New Year",
        "2025-10-31T17:00, 9,    2025-11-05T10:00, a worked Saturday that is shortened",
        "2024-12-27T18:00, 8,    2024-12-28T18:00, a worked Saturday of full length",
        "2027-02-19T17:30, 7.5,  2027-02-20T17:00, a worked Saturday of 2027",
    })
    void addsWorkingHours(String start, double working, String due, String story) {
        assertThat(desk.add(moscow(start), hours(working))).as(story).isEqualTo(moscow(due));
        assertThat(desk.workingTimeBetween(moscow(start), moscow(due)))
                .as(story)
                .isEqualTo(hours(working));
    }

    @Test
    void addingNothingStaysWhereItIs() {
        var night = moscow("2026-11-09T03:00");

        assertThat(desk.add(night, Duration.ZERO)).isEqualTo(night);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-09T08:59:59, false",
        "2026-11-09T09:00:00, true",
        "2026-11-09T12:59:59, true",
        "2026-11-09T13:00:00, false",
        "2026-11-09T14:00:00, true",
        "2026-11-09T18:00:00, false",
        "2026-11-04T12:00:00, false",
        "2026-11-03T17:30:00, false",
        "2025-11-01T12:00:00, true",
    })
    void knowsWhetherItIsOpen(String moment, boolean open) {
        assertThat(desk.isOpen(moscow(moment))).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-09T10:15, 2026-11-09T10:15",
        "2026-11-09T13:00, 2026-11-09T14:00",
        "2026-11-13T18:00, 2026-11-16T09:00",
        "2026-12-31T12:00, 2027-01-11T09:00",
    })
    void findsTheNextOpening(String from, String opening) {
        assertThat(desk.nextOpening(moscow(from))).contains(moscow(opening));
    }

    @Test
    void aTeamsOwnDayOverridesAHoliday() {
        var unity = LocalDate.of(2026, 11, 4);
        var duty = desk.with(List.of(new DayException.SpecialHours(unity, "Дежурство", DayHours.parse("10:00-14:00"))));

        assertThat(duty.workingTimeBetween(moscow("2026-11-04T00:00"), moscow("2026-11-05T00:00")))
                .isEqualTo(hours(4));
        assertThat(desk.workingTimeBetween(moscow("2026-11-04T00:00"), moscow("2026-11-05T00:00")))
                .isZero();
    }

    @Test
    void aWorkedDayHasTheHoursOfTheWeekdayItStandsFor() {
        var week = WeeklyHours.parse("Mon-Thu 09:00-18:00; Fri 09:00-15:00");
        var saturday = LocalDate.of(2026, 11, 14);
        var worked = new DayException.WorkingDay(saturday, "За пятницу", DayOfWeek.FRIDAY, Duration.ofHours(1));
        var team = BusinessCalendar.of(Calendars.MOSCOW, week).with(List.of(worked));

        assertThat(team.workingTimeBetween(moscow("2026-11-14T00:00"), moscow("2026-11-15T00:00")))
                .isEqualTo(hours(5));
    }

    @Test
    void shorteningCutsThroughSeveralSpansAndNoFurtherThanTheDay() {
        var day = LocalDate.of(2026, 11, 9);
        var short5 = Calendars.office(
                Calendars.MOSCOW, new DayException.ShortenedDay(day, "Санитарный день", Duration.ofHours(5)));
        var short20 = Calendars.office(
                Calendars.MOSCOW, new DayException.ShortenedDay(day, "Санитарный день", Duration.ofHours(20)));

        assertThat(short5.add(moscow("2026-11-09T00:00"), hours(3))).isEqualTo(moscow("2026-11-09T12:00"));
        assertThat(short5.isOpen(moscow("2026-11-09T12:00"))).isFalse();
        assertThat(short5.workingTimeBetween(moscow("2026-11-09T00:00"), moscow("2026-11-10T00:00")))
                .isEqualTo(hours(3));
        assertThat(short20.nextOpening(moscow("2026-11-09T00:00"))).contains(moscow("2026-11-10T09:00"));
    }

    @Test
    void aCalendarThatNeverOpensSaysSo() {
        var never = Calendars.neverOpen();
        var now = moscow("2026-11-09T10:00");

        assertThat(never.nextOpening(now)).isEmpty();
        assertThat(never.workingTimeBetween(now, now.plus(Duration.ofDays(40_000))))
                .isZero();
        assertThatThrownBy(() -> never.add(now, hours(1)))
                .isInstanceOf(NotEnoughWorkingTime.class)
                .hasMessageContaining("no PT1H of working time after 2026-11-09T07:00:00Z");
    }

    @Test
    void aCalendarOfOneSingleDayEndsAfterIt() {
        var fair = new DayException.SpecialHours(LocalDate.of(2026, 11, 9), "Ярмарка", DayHours.parse("10:00-12:00"));
        var once = Calendars.neverOpen().with(List.of(fair));

        assertThat(once.add(moscow("2026-01-01T00:00"), hours(2))).isEqualTo(moscow("2026-11-09T12:00"));
        assertThat(once.nextOpening(moscow("2026-11-09T12:00"))).isEmpty();
        assertThatThrownBy(() -> once.add(moscow("2026-01-01T00:00"), hours(2).plusNanos(1)))
                .isInstanceOf(NotEnoughWorkingTime.class);
    }

    @Test
    void goesAsFarAsItsLastYearAndNoFurther() {
        var hourAWeek = BusinessCalendar.of(Calendars.MOSCOW, WeeklyHours.parse("Mon 09:00-10:00"));
        var start = moscow("1970-01-01T00:00");

        assertThat(hourAWeek.add(start, Duration.ofHours(230 * 52))).isBefore(moscow("2200-01-01T00:00"));
        assertThatThrownBy(() -> hourAWeek.add(start, Duration.ofHours(231 * 53)))
                .isInstanceOf(NotEnoughWorkingTime.class);
        assertThatThrownBy(() -> desk.add(start, Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(NotEnoughWorkingTime.class);
    }

    @Test
    void refusesWhatLiesOutsideItsYears() {
        var now = moscow("2026-11-09T10:00");

        assertThatThrownBy(() -> desk.isOpen(Instant.MAX)).hasMessageContaining("outside the years 1970 to 2199");
        assertThatThrownBy(() -> desk.nextOpening(Instant.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.workingTimeBetween(now, moscow("2200-01-01T00:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.explain(now, Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTimeThatRunsBackwards() {
        var now = moscow("2026-11-09T10:00");

        assertThatThrownBy(() -> desk.workingTimeBetween(now, now.minusNanos(1)))
                .hasMessageContaining("Time runs forward");
        assertThatThrownBy(() -> desk.explain(now, now.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.add(now, Duration.ofNanos(-1))).hasMessageContaining("cannot be negative");
    }

    @Test
    void refusesADayShortenedByHalfMinutes() {
        var day = LocalDate.of(2026, 11, 9);

        assertThatThrownBy(() -> new DayException.ShortenedDay(day, "", Duration.ofSeconds(90)))
                .hasMessageContaining("by whole minutes, not by PT1M30S");
        assertThatThrownBy(() -> new DayException.WorkingDay(day, "", DayOfWeek.MONDAY, Duration.ofMinutes(-1)))
                .hasMessageContaining("by whole minutes");
    }

    @Test
    void takesAsManySpansAsADayHas() {
        var spans = "Mon-Sun 01:00-02:00, 04:00-05:00, 07:00-08:00, 10:00-11:00, 13:00-14:00, 16:00-17:00";
        var busy = BusinessCalendar.of(Calendars.MOSCOW, WeeklyHours.parse(spans));

        assertThat(busy.week()).hasToString(spans);
        assertThat(busy.workingTimeBetween(moscow("2026-01-01T00:00"), moscow("2027-01-01T00:00")))
                .isEqualTo(hours(6 * 365));
    }

    @Test
    void countsToTheNanosecond() {
        var start = moscow("2026-11-09T12:59:59").plusNanos(999_999_999);

        assertThat(desk.add(start, Duration.ofNanos(2)))
                .isEqualTo(moscow("2026-11-09T14:00").plusNanos(1));
    }

    @Test
    void isEqualByWhatItSays() {
        assertThat(moscow()).isEqualTo(desk).hasSameHashCodeAs(desk).isNotEqualTo(Calendars.neverOpen());
        assertThat(desk).hasToString("Europe/Moscow, Mon-Fri 09:00-13:00, 14:00-18:00, 95 days that differ");
    }
}
