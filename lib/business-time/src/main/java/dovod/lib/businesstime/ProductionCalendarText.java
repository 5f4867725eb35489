package dovod.lib.businesstime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one production calendar and refuses what contradicts itself. */
final class ProductionCalendarText {
    private final YamlBlock text;
    private final int year;
    private final Duration shorterBy;
    private final Map<LocalDate, DayException> days = new HashMap<>();

    ProductionCalendarText(YamlBlock text) {
        this.text = text;
        this.year = text.number("year", BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR);
        this.shorterBy = Duration.ofMinutes(text.number("shorterByMinutes", 1, 8 * 60));
    }

    ProductionCalendar read() {
        text.blocks("holidays").forEach(this::holiday);
        text.blocks("moved").forEach(this::moved);
        text.blocks("shortened").forEach(this::shortened);
        var calendar = new ProductionCalendar(
                text.text("country"),
                year,
                text.choice("status", ProductionCalendar.Status.class),
                text.text("source"),
                inOrder());
        checkSums(calendar);
        text.refuseUnread();
        return calendar;
    }

    private void holiday(YamlBlock entry) {
        var first = entry.date("from");
        var last = entry.has("to") ? entry.date("to") : first;
        if (last.isBefore(first)) {
            throw entry.problem("the holiday ends on %s, before it begins on %s".formatted(last, first));
        }
        var name = entry.text("name");
        first.datesUntil(last.plusDays(1)).forEach(date -> put(new DayException.Holiday(date, name), entry));
        entry.refuseUnread();
    }

    /** A day off is taken from a weekend day; unless that one is a holiday as well, it is worked instead. */
    private void moved(YamlBlock entry) {
        var from = entry.date("from");
        var to = entry.date("to");
        if (ProductionCalendar.isWeekday(from) || !ProductionCalendar.isWeekday(to)) {
            throw entry.problem(
                    "a day off moves from a weekend day to a weekday, not from %s to %s".formatted(from, to));
        }
        var name = entry.text("name");
        put(new DayException.DayOff(to, name), entry);
        if (!(days.get(from) instanceof DayException.Holiday)) {
            put(new DayException.WorkingDay(from, name, to.getDayOfWeek(), Duration.ZERO), entry);
        }
        entry.refuseUnread();
    }

    private void shortened(YamlBlock entry) {
        var date = entry.date("date");
        var name = entry.text("name");
        if (days.get(date) instanceof DayException.WorkingDay day) {
            days.put(date, new DayException.WorkingDay(date, name, day.like(), shorterBy));
        } else if (ProductionCalendar.isWeekday(date)) {
            put(new DayException.ShortenedDay(date, name, shorterBy), entry);
        } else {
            throw entry.problem("%s is not worked, so it cannot be shortened".formatted(date));
        }
        entry.refuseUnread();
    }

    private void put(DayException day, YamlBlock entry) {
        if (day.date().getYear() != year) {
            throw entry.problem("%s is not in the year %d".formatted(day.date(), year));
        }
        var known = days.put(day.date(), day);
        if (known != null) {
            throw entry.problem("%s is already named: %s".formatted(day.date(), known.name()));
        }
    }

    private List<DayException> inOrder() {
        var sorted = new ArrayList<>(days.values());
        sorted.sort(Comparator.comparing(DayException::date));
        return sorted;
    }

    private void checkSums(ProductionCalendar calendar) {
        var workingDays = text.number("workingDays", 0, 366);
        if (calendar.workingDays() != workingDays) {
            throw text.problem("the days come to %d working days, but workingDays says %d"
                    .formatted(calendar.workingDays(), workingDays));
        }
        var workingHours = Duration.ofHours(text.number("workingHours", 0, 366 * 24));
        if (!calendar.workingTime().equals(workingHours)) {
            throw text.problem("the days come to %d working hours, but workingHours says %d"
                    .formatted(calendar.workingTime().toHours(), workingHours.toHours()));
        }
    }
}
