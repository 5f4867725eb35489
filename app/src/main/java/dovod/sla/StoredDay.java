package dovod.sla;

import dovod.lib.businesstime.DayException;
import dovod.lib.businesstime.DayHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a brought year as stored.
 *
 * @param like the weekday whose hours a worked day has
 * @param minutes by how much it is shorter
 * @param hours of a day with hours of its own
 */
record StoredDay(
        Kind kind,
        LocalDate date,
        String name,
        @Nullable DayOfWeek like,
        long minutes,
        @Nullable String hours) {

    /** As stored; it must not change. */
    enum Kind {
        HOLIDAY,
        OFF,
        WORKED,
        SHORTENED,
        SPECIAL
    }

    static StoredDay of(DayException day) {
        return switch (day) {
            case DayException.Holiday holiday -> plain(Kind.HOLIDAY, holiday);
            case DayException.DayOff off -> plain(Kind.OFF, off);
            case DayException.WorkingDay worked ->
                new StoredDay(
                        Kind.WORKED,
                        worked.date(),
                        worked.name(),
                        worked.like(),
                        worked.shorterBy().toMinutes(),
                        null);
            case DayException.ShortenedDay shortened ->
                new StoredDay(
                        Kind.SHORTENED,
                        shortened.date(),
                        shortened.name(),
                        null,
                        shortened.shorterBy().toMinutes(),
                        null);
            case DayException.SpecialHours special ->
                new StoredDay(
                        Kind.SPECIAL,
                        special.date(),
                        special.name(),
                        null,
                        0,
                        special.hours().toString());
        };
    }

    DayException read() {
        return switch (kind) {
            case HOLIDAY -> new DayException.Holiday(date, name);
            case OFF -> new DayException.DayOff(date, name);
            case WORKED ->
                new DayException.WorkingDay(
                        date, name, like == null ? date.getDayOfWeek() : like, Duration.ofMinutes(minutes));
            case SHORTENED -> new DayException.ShortenedDay(date, name, Duration.ofMinutes(minutes));
            case SPECIAL -> new DayException.SpecialHours(date, name, DayHours.parse(hours == null ? "closed" : hours));
        };
    }

    private static StoredDay plain(Kind kind, DayException day) {
        return new StoredDay(kind, day.date(), day.name(), null, 0, null);
    }
}
