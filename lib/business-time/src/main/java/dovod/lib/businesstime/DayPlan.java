package dovod.lib.businesstime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One date cut into pieces from midnight to midnight by the wall clock: open ones, and closed ones with a reason. */
record DayPlan(List<Piece> pieces) {
    /** A longer gap, such as the day between two halves of a night shift, is no break. */
    private static final int LONGEST_BREAK = 4 * 60;

    /** From {@code fromMinute} to {@code toMinute}; open if there is no reason why not. */
    record Piece(int fromMinute, int toMinute, @Nullable Reason closed) {
        int minutes() {
            return toMinute - fromMinute;
        }
    }

    static DayPlan of(LocalDate date, WeeklyHours week, @Nullable DayException exception) {
        var usual = week.on(date.getDayOfWeek());
        return switch (exception) {
            case null -> plan(usual, new Reason.Weekend());
            case DayException.Holiday day -> closed(new Reason.Holiday(day.name()));
            case DayException.DayOff day -> closed(new Reason.DayOff(day.name()));
            case DayException.SpecialHours day -> plan(day.hours(), new Reason.DayOff(day.name()));
            case DayException.ShortenedDay day ->
                plan(usual, new Reason.Weekend()).shortened(day.shorterBy(), day.name());
            case DayException.WorkingDay day ->
                plan(week.on(day.like()), new Reason.Weekend()).shortened(day.shorterBy(), day.name());
        };
    }

    private static DayPlan plan(DayHours hours, Reason ifClosed) {
        return hours.isClosed() ? closed(ifClosed) : opened(hours);
    }

    private static DayPlan closed(Reason reason) {
        return new DayPlan(List.of(new Piece(0, Span.DAY, reason)));
    }

    private static DayPlan opened(DayHours hours) {
        var pieces = new ArrayList<Piece>();
        var reached = 0;
        for (var span : hours.spans()) {
            add(pieces, reached, span.fromMinute(), between(reached, span.fromMinute()));
            add(pieces, span.fromMinute(), span.toMinute(), null);
            reached = span.toMinute();
        }
        add(pieces, reached, Span.DAY, new Reason.OffHours());
        return new DayPlan(pieces);
    }

    private static Reason between(int from, int to) {
        var isBreak = from > 0 && to - from <= LONGEST_BREAK;
        return isBreak ? new Reason.Break() : new Reason.OffHours();
    }

    /** Keeps the first of the open minutes and closes as many at the end as are to be cut. */
    private DayPlan shortened(Duration by, String name) {
        var cut = new Reason.Shortened(name);
        var left = Math.max(0, openMinutes() - by.toMinutes());
        var kept = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece.closed() != null) {
                kept.add(piece);
                continue;
            }
            var open = (int) Math.min(left, piece.minutes());
            add(kept, piece.fromMinute(), piece.fromMinute() + open, null);
            add(kept, piece.fromMinute() + open, piece.toMinute(), cut);
            left -= open;
        }
        return new DayPlan(kept);
    }

    private int openMinutes() {
        return pieces.stream()
                .filter(piece -> piece.closed() == null)
                .mapToInt(Piece::minutes)
                .sum();
    }

    private static void add(List<Piece> pieces, int from, int to, @Nullable Reason closed) {
        if (from < to) {
            pieces.add(new Piece(from, to, closed));
        }
    }
}
