package dovod.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A calendar and its promise as typed.
 *
 * @param week hours of each weekday: {@code 09:00-13:00, 14:00-18:00}, nothing for a day off
 * @param holidays a country's code; nothing for none
 * @param days the team's own days, one a line: {@code 30.12.2026 10:00-14:00 Инвентаризация}
 * @param firstReply working time, {@code 2:00}
 * @param nextReply likewise
 * @param version the one the writer began from, 0 for a new calendar
 */
public record CalendarDraft(
        String name,
        String zone,
        Map<DayOfWeek, String> week,
        String holidays,
        String days,
        String firstReply,
        String nextReply,
        long version) {

    /** A calendar as it is, to be changed. */
    static CalendarDraft of(TeamCalendar calendar) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var hours = calendar.week().on(day);
            week.put(day, hours.isClosed() ? "" : hours.toString());
        }
        return new CalendarDraft(
                calendar.name(),
                calendar.zone().getId(),
                week,
                calendar.holidays() == null ? "" : calendar.holidays(),
                calendar.days().stream()
                        .map(day -> day.date() + " " + day.hours() + " " + day.name())
                        .collect(Collectors.joining("\n")),
                clock(calendar.firstReply()),
                clock(calendar.nextReply()),
                calendar.version());
    }

    /** What was typed for a weekday. */
    public String on(DayOfWeek day) {
        return week.getOrDefault(day, "");
    }

    private static String clock(Duration length) {
        return String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart());
    }
}
