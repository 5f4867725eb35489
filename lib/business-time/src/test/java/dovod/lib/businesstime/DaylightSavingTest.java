package dovod.lib.businesstime;

import static dovod.lib.businesstime.Calendars.BERLIN;
import static dovod.lib.businesstime.Calendars.at;
import static dovod.lib.businesstime.Calendars.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Berlin jumps from 02:00 to 03:00 on 29 March 2026 and repeats 02:00 to 03:00 on 25 October 2026. */
class DaylightSavingTest {
    @ParameterizedTest(name = "{0} {1} to {2}: {3} h")
    @CsvSource({
        "Europe/Berlin,       2026-03-29T00:00, 2026-03-30T00:00, 23",
        "Europe/Berlin,       2026-10-25T00:00, 2026-10-26T00:00, 25",
        "Australia/Lord_Howe, 2026-10-04T00:00, 2026-10-05T00:00, 23.5",
        "America/Sao_Paulo,   2018-11-04T01:00, 2018-11-05T00:00, 23",
        "America/Havana,      2026-11-01T00:00, 2026-11-02T00:00, 25",
        "Pacific/Apia,        2011-12-29T00:00, 2012-01-01T00:00, 48",
    })
    void aDayRoundTheClockHasTheHoursThatReallyPass(String zone, String from, String until, double real) {
        var id = ZoneId.of(zone);
        var calendar = BusinessCalendar.of(id, WeeklyHours.ROUND_THE_CLOCK);

        assertThat(calendar.workingTimeBetween(at(id, from), at(id, until))).isEqualTo(hours(real));
    }

    @Test
    void aNightShiftIsShorterInSpringAndLongerInAutumn() {
        var night = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 00:00-06:00"));

        assertThat(night.workingTimeBetween(at(BERLIN, "2026-03-29T00:00"), at(BERLIN, "2026-03-29T12:00")))
                .isEqualTo(hours(5));
        assertThat(night.workingTimeBetween(at(BERLIN, "2026-10-25T00:00"), at(BERLIN, "2026-10-25T12:00")))
                .isEqualTo(hours(7));
    }

    @Test
    void aBoundaryInTheSkippedHourFallsOnTheJump() {
        var jump = Instant.parse("2026-03-29T01:00:00Z");
        var opensInGap = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 02:30-06:00"));
        var closesInGap = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 00:00-02:30"));

        assertThat(opensInGap.nextOpening(at(BERLIN, "2026-03-29T00:00"))).contains(jump);
        assertThat(closesInGap.add(at(BERLIN, "2026-03-29T00:00"), hours(2))).isEqualTo(jump);
        assertThat(closesInGap.isOpen(jump)).isFalse();
    }

    @Test
    void aSpanWhollySkippedIsNotWorked() {
        var skipped = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 02:00-03:00"));

        assertThat(skipped.nextOpening(at(BERLIN, "2026-03-29T00:00"))).contains(at(BERLIN, "2026-04-05T02:00"));
    }

    @Test
    void aBoundaryInTheRepeatedHourIsItsFirstReading() {
        var firstReading = Instant.parse("2026-10-25T00:30:00Z");
        var opens = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 02:30-06:00"));
        var closes = BusinessCalendar.of(BERLIN, WeeklyHours.parse("Sun 00:00-02:30"));

        assertThat(opens.nextOpening(at(BERLIN, "2026-10-25T00:00"))).contains(firstReading);
        assertThat(closes.isOpen(firstReading)).isFalse();
        assertThat(closes.isOpen(firstReading.minusNanos(1))).isTrue();
        assertThat(opens.workingTimeBetween(firstReading, at(BERLIN, "2026-10-25T12:00")))
                .isEqualTo(hours(4.5));
    }

    @Test
    void fourHoursOverTheJumpEndAtTheRightHourOnTheWall() {
        var desk = Calendars.berlinRoundTheClock();

        assertThat(desk.add(at(BERLIN, "2026-03-29T00:30"), hours(4))).isEqualTo(at(BERLIN, "2026-03-29T05:30"));
        assertThat(desk.add(at(BERLIN, "2026-10-25T00:30"), hours(4))).isEqualTo(at(BERLIN, "2026-10-25T03:30"));
    }

    @Test
    void aDaytimeOfficeDoesNotNotice() {
        var office = Calendars.office(BERLIN);

        assertThat(office.add(at(BERLIN, "2026-03-27T17:00"), hours(2))).isEqualTo(at(BERLIN, "2026-03-30T10:00"));
        assertThat(office.add(at(BERLIN, "2026-10-23T17:00"), hours(2))).isEqualTo(at(BERLIN, "2026-10-26T10:00"));
    }
}
