package dovod.sandbox.fault;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Something that is to go wrong.
 *
 * @param kind what
 * @param on the path of a method, or the type of a push; {@code *} stands for any run of characters
 * @param times how often at most; 0 means until cleared
 * @param probability the share of fitting calls that are struck, from the sandbox's seed; 1 means each
 * @param delay of a late effect on the virtual clock, or what {@code Retry-After} tells
 * @param hold how long, by the wall clock, a call that times out is kept waiting before its connection is closed
 */
public record Fault(FaultKind kind, String on, int times, double probability, Duration delay, Duration hold) {
    public Fault {
        if (times < 0) {
            throw new IllegalArgumentException("times must be 0 or more, not " + times);
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must lie above 0 and up to 1, not at " + probability);
        }
        if (delay.isNegative() || hold.isNegative()) {
            throw new IllegalArgumentException("delay and hold must not be negative");
        }
    }

    /** A fault that strikes every call until it is cleared. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, "*", 0, 1, Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    public Fault on(String method) {
        return new Fault(kind, method, times, probability, delay, hold);
    }

    public Fault times(int count) {
        return new Fault(kind, on, count, probability, delay, hold);
    }

    public Fault probability(double share) {
        return new Fault(kind, on, times, share, delay, hold);
    }

    public Fault delay(Duration duration) {
        return new Fault(kind, on, times, probability, duration, hold);
    }

    public Fault hold(Duration duration) {
        return new Fault(kind, on, times, probability, delay, duration);
    }

    boolean fits(String path) {
        var pattern = Pattern.quote(on).replace("*", "\\E.*\\Q");
        return path.matches(pattern);
    }
}
