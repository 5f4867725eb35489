package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The calendars and moments that the stories of these tests share. */
final class Calendars {
    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final WeeklyHours OFFICE = WeeklyHours.parse("Mon-Fri 09:00-13:00, 14:00-18:00");

    private Calendars() {}

    /** An office in Moscow with lunch, observing the Russian holidays of 2024 to 2027. */
    static BusinessCalendar moscow() {
        var calendar = BusinessCalendar.of(MOSCOW, OFFICE);
        for (var year : ProductionCalendars.bundled().of("RU")) {
            calendar = calendar.observing(year);
        }
        return calendar;
    }

    /** A desk in Berlin that never closes, the day the clocks change included. */
    static BusinessCalendar berlinRoundTheClock() {
        return BusinessCalendar.of(BERLIN, WeeklyHours.ROUND_THE_CLOCK);
    }

    static BusinessCalendar neverOpen() {
        return BusinessCalendar.of(MOSCOW, WeeklyHours.CLOSED);
    }

    static BusinessCalendar office(ZoneId zone, DayException... days) {
        return BusinessCalendar.of(zone, OFFICE).with(List.of(days));
    }

    static Instant moscow(String local) {
        return at(MOSCOW, local);
    }

    static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }
}
