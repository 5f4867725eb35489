package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;

/** Spends a target on the running intervals of a clock, one after another. */
record Countdown(BusinessCalendar calendar, Duration target) {
    Countdown {
        if (target.isNegative()) {
            throw new IllegalArgumentException("A target cannot be negative: " + target);
        }
    }

    Deadline of(WorkClock clock) {
        var left = target;
        for (var interval : clock.intervals()) {
            if (interval instanceof ClockInterval.Running running) {
                var until = running.until();
                if (until == null || worked(running, until).compareTo(left) > 0) {
                    return new Deadline.At(calendar.add(running.from(), left));
                }
                left = left.minus(worked(running, until));
            }
        }
        return clock.isStopped() ? new Deadline.Met(left) : new Deadline.Held(left);
    }

    private Duration worked(ClockInterval.Running running, Instant until) {
        return calendar.workingTimeBetween(running.from(), until);
    }
}
