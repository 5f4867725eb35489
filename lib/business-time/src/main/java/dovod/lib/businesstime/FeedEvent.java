package dovod.lib.businesstime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One VEVENT being read. */
final class FeedEvent {
    /** Why an event gives no holiday. */
    static final class NoHoliday extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;

        NoHoliday(String why) {
            super(why, null, false, false);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    private static final int LONGEST_NAME = 200;

    private final int line;
    private final Map<String, ContentLine> properties = new HashMap<>();

    FeedEvent(int line) {
        this.line = line;
    }

    void take(ContentLine property) {
        properties.putIfAbsent(property.name(), property);
    }

    int line() {
        return line;
    }

    String summary() {
        var summary = properties.get("SUMMARY");
        return summary == null ? "" : shortened(summary.text());
    }

    /** The dates the event covers, or {@link NoHoliday}. */
    Stream<LocalDate> dates() {
        refuse(summary().isEmpty(), "it has no summary to name the holiday by");
        refuse(value("STATUS").equals("CANCELLED"), "it is cancelled");
        refuse(has("RRULE") || has("RDATE"), "it repeats by a rule; list each year's day instead");
        refuse(!has("DTSTART"), "it has no start");
        var first = date("DTSTART");
        var end = end(first);
        refuse(!end.isAfter(first), "it ends before it begins");
        refuse(
                ChronoUnit.DAYS.between(first, end) > HolidayFeed.LONGEST_EVENT,
                "it is longer than %d days".formatted(HolidayFeed.LONGEST_EVENT));
        return first.datesUntil(end);
    }

    /** The first day after the event. Many feeds give a one-day event the same end as start. */
    private LocalDate end(LocalDate first) {
        if (has("DTEND")) {
            var end = date("DTEND");
            return end.equals(first) ? first.plusDays(1) : end;
        }
        return has("DURATION") ? first.plus(period()) : first.plusDays(1);
    }

    private LocalDate date(String name) {
        var text = value(name);
        refuse(text.contains("T"), "it is not a whole day");
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException notADate) {
            throw new NoHoliday("\"%s\" is not a date".formatted(text));
        }
    }

    private Period period() {
        try {
            return Period.parse(value("DURATION"));
        } catch (DateTimeException notAPeriod) {
            throw new NoHoliday("it is not a whole number of days");
        }
    }

    private String value(String name) {
        var property = properties.get(name);
        return property == null ? "" : property.value().strip().toUpperCase(Locale.ROOT);
    }

    private boolean has(String name) {
        return properties.containsKey(name);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private static void refuse(boolean unfit, String why) {
        if (unfit) {
            throw new NoHoliday(why);
        }
    }
}
