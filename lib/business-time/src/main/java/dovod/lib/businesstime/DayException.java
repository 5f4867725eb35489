package dovod.lib.businesstime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A date that differs from the usual week, with the name people know it by. The name is shown as it is in
 * explanations.
 */
public sealed interface DayException {
    /** The civil date in the calendar's zone. */
    LocalDate date();

    /** What people call it, such as "День народного единства". */
    String name();

    /** A public holiday: closed. */
    record Holiday(LocalDate date, String name) implements DayException {}

    /** A day off that is not a holiday itself: a day moved from elsewhere, or the team's own. */
    record DayOff(LocalDate date, String name) implements DayException {}

    /**
     * A day worked although the week would rest: its hours are those of the weekday {@code like}, shorter by
     * {@code shorterBy} at the end (zero for a full day).
     */
    record WorkingDay(LocalDate date, String name, DayOfWeek like, Duration shorterBy) implements DayException {
        /**
         * @throws IllegalArgumentException if {@code shorterBy} is negative or not whole minutes
         */
        public WorkingDay {
            wholeMinutes(shorterBy);
        }
    }

    /** The usual day with {@code shorterBy} of working time cut from its end, as before a public holiday. */
    record ShortenedDay(LocalDate date, String name, Duration shorterBy) implements DayException {
        /**
         * @throws IllegalArgumentException if {@code shorterBy} is negative or not whole minutes
         */
        public ShortenedDay {
            wholeMinutes(shorterBy);
        }
    }

    /** A day with hours of its own; {@link DayHours#CLOSED} makes it a day off. */
    record SpecialHours(LocalDate date, String name, DayHours hours) implements DayException {}

    private static void wholeMinutes(Duration length) {
        if (length.isNegative() || !length.equals(Duration.ofMinutes(length.toMinutes()))) {
            throw new IllegalArgumentException("A day is shortened by whole minutes, not by " + length);
        }
    }
}
