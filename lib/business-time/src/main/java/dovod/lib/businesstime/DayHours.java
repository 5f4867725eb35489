package dovod.lib.businesstime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The opening hours of one day: spans in order, none touching another; a gap between two spans is a break, such as
 * lunch. No spans at all means closed.
 */
public record DayHours(List<Span> spans) {
    /** A day on which nobody works. */
    public static final DayHours CLOSED = new DayHours(List.of());
    /** A day open from midnight to midnight. */
    public static final DayHours ROUND_THE_CLOCK = new DayHours(List.of(new Span(0, Span.DAY)));

    private static final String CLOSED_TEXT = "closed";

    /**
     * Puts the spans in order and joins those that touch.
     *
     * @throws IllegalArgumentException if two spans overlap
     */
    public DayHours {
        spans = joined(spans);
    }

    /**
     * Reads {@code 09:00-13:00, 14:00-18:00} or {@code closed}.
     *
     * @throws IllegalArgumentException if a span cannot be read or two overlap
     */
    public static DayHours parse(String text) {
        if (text.strip().equalsIgnoreCase(CLOSED_TEXT)) {
            return CLOSED;
        }
        return new DayHours(Arrays.stream(text.split(",", -1)).map(Span::parse).toList());
    }

    /** Whether nobody works on this day. */
    public boolean isClosed() {
        return spans.isEmpty();
    }

    /** The working minutes of the day by the wall clock, breaks left out. */
    public int minutes() {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    /** The hours in the form {@link #parse} reads. */
    @Override
    public String toString() {
        return isClosed() ? CLOSED_TEXT : spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    private static List<Span> joined(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::fromMinute)).toList()) {
            append(joined, span);
        }
        return List.copyOf(joined);
    }

    private static void append(List<Span> joined, Span span) {
        if (joined.isEmpty() || joined.getLast().toMinute() < span.fromMinute()) {
            joined.add(span);
            return;
        }
        var last = joined.removeLast();
        if (last.toMinute() > span.fromMinute()) {
            throw new IllegalArgumentException("The spans %s and %s overlap".formatted(last, span));
        }
        joined.add(new Span(last.fromMinute(), span.toMinute()));
    }
}
