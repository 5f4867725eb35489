package dovod.lib.businesstime;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of one civil day by the clock on the wall, to the minute: from {@code fromMinute} (included) to
 * {@code toMinute} (excluded), both counted from midnight; 1440 is the end of the day.
 *
 * <p>A span never crosses midnight. A night shift is two spans: {@code 22:00-24:00} on one day and
 * {@code 00:00-06:00} on the next.
 */
public record Span(int fromMinute, int toMinute) {
    /** Minutes in a civil day as the wall clock counts them. */
    static final int DAY = 24 * 60;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—]\\s*(\\d{1,2}):(\\d{2})");

    /**
     * @throws IllegalArgumentException if the span is empty, runs backwards or leaves the day
     */
    public Span {
        if (fromMinute < 0 || toMinute > DAY) {
            throw new IllegalArgumentException(
                    "A span lies between 00:00 and 24:00, not " + clock(fromMinute) + "-" + clock(toMinute));
        }
        if (fromMinute >= toMinute) {
            throw new IllegalArgumentException(
                    "The span %s-%s ends before it begins; write a night shift as 22:00-24:00 and, on the next day, 00:00-06:00"
                            .formatted(clock(fromMinute), clock(toMinute)));
        }
    }

    /**
     * Reads {@code 09:00-18:00}; hyphens and dashes are taken alike.
     *
     * @throws IllegalArgumentException if the text is not a span
     */
    public static Span parse(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a span of hours; write it as 09:00-18:00".formatted(text));
        }
        return new Span(minute(parts.group(1), parts.group(2)), minute(parts.group(3), parts.group(4)));
    }

    /** The length by the wall clock, in minutes. */
    public int minutes() {
        return toMinute - fromMinute;
    }

    /** The span as {@code 09:00-18:00}. */
    @Override
    public String toString() {
        return clock(fromMinute) + "-" + clock(toMinute);
    }

    private static int minute(String hours, String minutes) {
        var minute = Integer.parseInt(minutes);
        if (minute >= 60) {
            throw new IllegalArgumentException("There is no such time as %s:%s".formatted(hours, minutes));
        }
        return Integer.parseInt(hours) * 60 + minute;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", Math.floorDiv(minute, 60), Math.floorMod(minute, 60));
    }
}
