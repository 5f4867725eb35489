package dovod.lib.businesstime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The open spans of one civil year in nanoseconds since the epoch, with running sums, so that both questions (how much
 * was worked until then, when was so much worked) are a binary search.
 */
final class YearTimeline {
    private final long[] starts;
    private final long[] ends;
    private final long[] workedBefore;
    private final int size;
    private final long total;

    private YearTimeline(Draft draft) {
        size = draft.size;
        starts = Arrays.copyOf(draft.starts, size);
        ends = Arrays.copyOf(draft.ends, size);
        workedBefore = Arrays.copyOf(draft.workedBefore, size);
        total = draft.total;
    }

    static YearTimeline of(int year, WallClock clock, Function<LocalDate, DayPlan> plans) {
        var draft = new Draft();
        for (var date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            for (var piece : plans.apply(date).pieces()) {
                if (piece.closed() == null) {
                    draft.add(
                            WallClock.nanos(clock.instant(date, piece.fromMinute())),
                            WallClock.nanos(clock.instant(date, piece.toMinute())));
                }
            }
        }
        return new YearTimeline(draft);
    }

    /** The working nanoseconds of the whole year. */
    long total() {
        return total;
    }

    /** The working nanoseconds of this year that lie before the instant. */
    long workedBefore(long instant) {
        var last = lastAtOrBefore(starts, instant);
        return last < 0 ? 0 : workedBefore[last] + Math.min(instant, ends[last]) - starts[last];
    }

    /** The first instant by which so much was worked this year; {@code worked} is over 0 and at most the total. */
    long reached(long worked) {
        var span = lastAtOrBefore(workedBefore, worked - 1);
        return starts[span] + worked - workedBefore[span];
    }

    /** The first open instant at or after this one; only asked when something is left to be worked after it. */
    long opening(long instant) {
        var last = lastAtOrBefore(starts, instant);
        return last >= 0 && instant < ends[last] ? instant : starts[last + 1];
    }

    boolean isOpen(long instant) {
        var last = lastAtOrBefore(starts, instant);
        return last >= 0 && instant < ends[last];
    }

    private int lastAtOrBefore(long[] sorted, long value) {
        var found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Spans being gathered in order. */
    private static final class Draft {
        private long[] starts = new long[1024];
        private long[] ends = new long[1024];
        private long[] workedBefore = new long[1024];
        private int size;
        private long total;

        void add(long from, long to) {
            if (from == to) {
                return; // the clock jumped over the whole span
            }
            grow();
            starts[size] = from;
            ends[size] = to;
            workedBefore[size] = total;
            size++;
            total += to - from;
        }

        private void grow() {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                workedBefore = Arrays.copyOf(workedBefore, size * 2);
            }
        }
    }
}
