package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as the list of its intervals, running and paused, each with a reason. It holds no figure: elapsed time and
 * deadline are worked out from the intervals and whatever calendar holds now, so that a corrected calendar or a new
 * target is right for the past as well.
 *
 * <p>The intervals follow one another without gaps; only the last may be open. A clock whose last interval is closed
 * is stopped for good; what begins again is another clock.
 */
public record WorkClock(List<ClockInterval> intervals) {
    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if there is no interval, one runs backwards, or they do not follow one another
     */
    public WorkClock {
        intervals = List.copyOf(intervals);
        ClockOrder.check(intervals);
    }

    /** A clock that runs from this instant. */
    public static WorkClock startedAt(Instant from, String reason) {
        return new WorkClock(List.of(new ClockInterval.Running(from, null, reason)));
    }

    /** Stands still from this instant; a pause for another reason is an interval of its own. */
    public WorkClock pausedAt(Instant at, String reason) {
        return turnedTo(new ClockInterval.Paused(at, null, reason));
    }

    /** Runs again from this instant. */
    public WorkClock resumedAt(Instant at, String reason) {
        return turnedTo(new ClockInterval.Running(at, null, reason));
    }

    /** Ends at this instant. */
    public WorkClock stoppedAt(Instant at) {
        return new WorkClock(closedAt(at));
    }

    /** Whether the clock was ended. */
    public boolean isStopped() {
        return intervals.getLast().until() != null;
    }

    /** Whether the clock counts now. */
    public boolean isRunning() {
        return !isStopped() && intervals.getLast() instanceof ClockInterval.Running;
    }

    /** The working time counted up to {@code now}, or up to the end of a stopped clock. */
    public Duration elapsed(BusinessCalendar calendar, Instant now) {
        var elapsed = Duration.ZERO;
        for (var interval : intervals) {
            var until = earlier(interval.until(), now);
            if (interval instanceof ClockInterval.Running running
                    && running.from().isBefore(until)) {
                elapsed = elapsed.plus(calendar.workingTimeBetween(running.from(), until));
            }
        }
        return elapsed;
    }

    /**
     * When {@code target} working time is or was used up.
     *
     * @throws NotEnoughWorkingTime if the clock runs and the calendar does not hold so much
     */
    public Deadline deadline(BusinessCalendar calendar, Duration target) {
        return new Countdown(calendar, target).of(this);
    }

    /** What was counted and what was skipped up to {@code now}, pauses with their reasons. */
    public Explanation explain(BusinessCalendar calendar, Instant now) {
        var draft = new Explanation.Draft();
        for (var interval : intervals) {
            var until = earlier(interval.until(), now);
            if (interval.from().isBefore(until)) {
                tell(calendar, interval, until, draft);
            }
        }
        return draft.finished();
    }

    private static void tell(
            BusinessCalendar calendar, ClockInterval interval, Instant until, Explanation.Draft draft) {
        switch (interval) {
            case ClockInterval.Running running -> calendar.explain(running.from(), until, draft);
            case ClockInterval.Paused paused -> draft.skip(paused.from(), until, new Reason.Paused(paused.reason()));
        }
    }

    private WorkClock turnedTo(ClockInterval next) {
        var turned = closedAt(next.from());
        turned.add(next);
        return new WorkClock(turned);
    }

    private List<ClockInterval> closedAt(Instant at) {
        if (isStopped()) {
            throw new IllegalStateException(
                    "The clock was stopped at " + intervals.getLast().until());
        }
        var closed = new ArrayList<>(intervals);
        var last = closed.removeLast();
        closed.add(
                switch (last) {
                    case ClockInterval.Running running ->
                        new ClockInterval.Running(running.from(), at, running.reason());
                    case ClockInterval.Paused paused -> new ClockInterval.Paused(paused.from(), at, paused.reason());
                });
        return closed;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
