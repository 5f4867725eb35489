package dovod.sla.web;

import dovod.sla.CalendarDraft;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a calendar's form. */
final class CalendarForm {

    private CalendarForm() {}

    static CalendarDraft read(Map<String, String> typed) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, text(typed, field(day)));
        }
        return new CalendarDraft(
                text(typed, "name"),
                text(typed, "zone"),
                week,
                text(typed, "holidays"),
                text(typed, "days"),
                text(typed, "first"),
                text(typed, "next"),
                version(text(typed, "version")));
    }

    static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }

    private static long version(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
