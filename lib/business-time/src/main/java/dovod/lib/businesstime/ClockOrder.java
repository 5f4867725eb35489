package dovod.lib.businesstime;

import java.util.List;

/** Refuses intervals that could not be one clock's life. */
final class ClockOrder {
    private ClockOrder() {}

    static void check(List<ClockInterval> intervals) {
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("A clock has at least one interval");
        }
        intervals.forEach(ClockOrder::checkForward);
        for (var next = 1; next < intervals.size(); next++) {
            checkJoint(intervals.get(next - 1), intervals.get(next));
        }
    }

    private static void checkForward(ClockInterval interval) {
        var until = interval.until();
        if (until != null && until.isBefore(interval.from())) {
            throw new IllegalArgumentException(
                    "A clock turned at %s cannot turn again at %s, before that".formatted(interval.from(), until));
        }
    }

    private static void checkJoint(ClockInterval earlier, ClockInterval later) {
        if (!later.from().equals(earlier.until())) {
            throw new IllegalArgumentException(
                    "An interval from %s cannot follow one until %s".formatted(later.from(), earlier.until()));
        }
    }
}
