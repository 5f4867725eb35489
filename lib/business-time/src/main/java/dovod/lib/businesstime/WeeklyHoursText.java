package dovod.lib.businesstime;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The week as a line of text, read and written. */
final class WeeklyHoursText {
    private static final Map<String, DayOfWeek> NAMES = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z]{3}(?:\\s*[-–—,]\\s*[A-Za-z]{3})*)\\s+(.+)");

    private WeeklyHoursText() {}

    static Map<DayOfWeek, DayHours> parse(String text) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var entry : text.split(";", -1)) {
            if (!entry.isBlank()) {
                read(entry.strip(), days);
            }
        }
        return days;
    }

    static String format(WeeklyHours week) {
        var entries = new ArrayList<String>();
        var first = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            var runs = day != DayOfWeek.SUNDAY && week.on(day.plus(1)).equals(week.on(day));
            if (!runs) {
                write(first, day, week.on(day), entries);
                first = day.plus(1);
            }
        }
        return String.join("; ", entries);
    }

    private static void write(DayOfWeek first, DayOfWeek last, DayHours hours, List<String> entries) {
        if (!hours.isClosed()) {
            var days = first == last ? name(first) : name(first) + "-" + name(last);
            entries.add(days + " " + hours);
        }
    }

    private static String name(DayOfWeek day) {
        var name = day.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static void read(String entry, Map<DayOfWeek, DayHours> days) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a line of a week; write it as Mon-Fri 09:00-18:00".formatted(entry));
        }
        var hours = DayHours.parse(parts.group(2));
        for (var range : parts.group(1).split(",", -1)) {
            for (var day : range(range.strip())) {
                if (days.put(day, hours) != null) {
                    throw new IllegalArgumentException("%s is given twice".formatted(name(day)));
                }
            }
        }
    }

    private static List<DayOfWeek> range(String text) {
        var ends = text.split("\\s*[-–—]\\s*", -1);
        var first = day(ends[0]);
        var last = day(ends[ends.length - 1]);
        if (ends.length > 2 || first.compareTo(last) > 0) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a range of days; a week runs from Mon to Sun".formatted(text));
        }
        return List.of(DayOfWeek.values()).subList(first.ordinal(), last.ordinal() + 1);
    }

    private static DayOfWeek day(String text) {
        var day = NAMES.get(text.toLowerCase(Locale.ROOT));
        if (day == null) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a weekday; use Mon, Tue, Wed, Thu, Fri, Sat, Sun".formatted(text));
        }
        return day;
    }
}
