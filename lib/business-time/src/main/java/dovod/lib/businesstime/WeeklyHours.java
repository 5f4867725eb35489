package dovod.lib.businesstime;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The usual week: hours for each weekday. A weekday that is not named is closed.
 *
 * <p>The text form is {@code Mon-Fri 09:00-13:00, 14:00-18:00; Sat 10:00-14:00}: entries parted by semicolons, each a
 * list of days ({@code Mon}, {@code Mon-Fri}, {@code Mon,Wed}) and hours as {@link DayHours#parse} reads them.
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {
    /** A week in which nobody ever works. */
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());
    /** Open at any time of any day. */
    public static final WeeklyHours ROUND_THE_CLOCK = parse("Mon-Sun 00:00-24:00");

    /** Takes a copy; days that are missing become closed. */
    public WeeklyHours {
        var all = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            all.put(day, days.getOrDefault(day, DayHours.CLOSED));
        }
        days = Collections.unmodifiableMap(all);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it cannot be read, a day is given twice or spans overlap
     */
    public static WeeklyHours parse(String text) {
        return new WeeklyHours(WeeklyHoursText.parse(text));
    }

    /** The hours of a weekday. */
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.CLOSED);
    }

    /** Whether no weekday has any hours. */
    public boolean isClosed() {
        return days.values().stream().allMatch(DayHours::isClosed);
    }

    /** The week in the form {@link #parse} reads, days with the same hours joined. */
    @Override
    public String toString() {
        return WeeklyHoursText.format(this);
    }
}
