package dovod.lib.businesstime;

import java.io.Reader;
import java.util.List;

/**
 * Public holidays read from an iCalendar stream (RFC 5545), as calendars on the web offer them: all-day events, one
 * day or several, become one {@link DayException.Holiday} for each date, named by their summary.
 *
 * @param holidays in order of date, one for each date; of two events on one date the first in the stream holds
 * @param skipped events that are no holidays or cannot be understood, each with the reason, for people to see
 */
public record HolidayFeed(List<DayException.Holiday> holidays, List<Skipped> skipped) {
    /** The most characters of a stream that are read. */
    public static final int LONGEST_STREAM = 4_000_000;
    /** The most days one event may cover; a longer one is a mistake or a jest. */
    public static final int LONGEST_EVENT = 31;

    /** An event left out: the line its {@code BEGIN:VEVENT} stands on, its summary as far as known, and why. */
    public record Skipped(int line, String summary, String why) {}

    /** Takes copies. */
    public HolidayFeed {
        holidays = List.copyOf(holidays);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads a stream. Single events that make no sense are skipped and reported; repeating events (RRULE, RDATE) are
     * among them, for a holiday that moves is not repeated by a rule.
     *
     * @param source what to call the stream in errors
     * @throws InvalidCalendar if the stream is no iCalendar, breaks off or is over {@value #LONGEST_STREAM} characters
     */
    public static HolidayFeed read(String source, Reader stream) {
        return new HolidayFeedText(source).read(ContentLine.read(source, stream));
    }
}
