package dovod.lib.businesstime;

import java.time.Instant;
import java.time.LocalDate;

/** Walks the days between two instants and tells each piece, until there is too much to tell. */
record Explaining(BusinessCalendar calendar, WallClock clock, Explanation.Draft draft) {
    Explaining(BusinessCalendar calendar, Explanation.Draft draft) {
        this(calendar, new WallClock(calendar.zone()), draft);
    }

    void tell(Instant from, Instant until) {
        calendar.workingTimeBetween(from, until); // refuses instants outside the calendar
        var told = from;
        for (var date = clock.date(from); told.isBefore(until); date = date.plusDays(1)) {
            if (draft.isFull()) {
                draft.sum(told, until, calendar.workingTimeBetween(told, until));
                return;
            }
            told = tellDay(date, told, until);
        }
    }

    private Instant tellDay(LocalDate date, Instant from, Instant until) {
        var told = from;
        for (var piece : calendar.plan(date).pieces()) {
            var end = earlier(clock.instant(date, piece.toMinute()), until);
            if (told.isBefore(end)) {
                tellPiece(piece, told, end);
                told = end;
            }
        }
        return told;
    }

    private void tellPiece(DayPlan.Piece piece, Instant from, Instant until) {
        var reason = piece.closed();
        if (reason == null) {
            draft.count(from, until);
        } else {
            draft.skip(from, until, reason);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
