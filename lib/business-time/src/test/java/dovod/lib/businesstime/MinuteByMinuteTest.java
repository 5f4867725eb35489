package dovod.lib.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second way to the same figures, slow and plain: walk every minute and ask the clock on the wall. */
class MinuteByMinuteTest {
    /** Lunch and a span over the hours that daylight saving skips or repeats, but no boundary inside those hours. */
    private static final WeeklyHours WEEK =
            WeeklyHours.parse("Mon-Wed 09:00-13:00, 14:00-18:00; Sat 00:00-24:00; Sun 00:00-10:00, 11:30-24:00");

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 26));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "Europe/Moscow"
            })
    void agreesOverAWholeYear(String zone) {
        var calendar = BusinessCalendar.of(ZoneId.of(zone), WEEK).with(holidays());
        var end = Instant.parse("2027-01-10T00:00:00Z");
        for (var from = Instant.parse("2026-01-03T05:15:00Z");
                from.isBefore(end);
                from = from.plus(Duration.ofHours(61))) {
            var until = from.plus(Duration.ofHours(61));
            assertThat(calendar.workingTimeBetween(from, until))
                    .as("%s from %s", zone, from)
                    .isEqualTo(Duration.ofMinutes(minutes(ZoneId.of(zone), from, until)));
        }
    }

    private static int minutes(ZoneId zone, Instant from, Instant until) {
        var minutes = 0;
        for (var minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            var wall = minute.atZone(zone);
            var time = wall.getHour() * 60 + wall.getMinute();
            var worked = !HOLIDAYS.contains(wall.toLocalDate())
                    && WEEK.on(wall.getDayOfWeek()).spans().stream()
                            .anyMatch(span -> span.fromMinute() <= time && time < span.toMinute());
            minutes += worked ? 1 : 0;
        }
        return minutes;
    }

    private static List<DayException> holidays() {
        return HOLIDAYS.stream()
                .map(date -> new DayException.Holiday(date, "Праздник"))
                .collect(Collectors.toList());
    }
}
