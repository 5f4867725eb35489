package dovod.sandbox.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * A clock that can be set, frozen and run at any speed. Times are UTC instants in whole milliseconds.
 *
 * <p>Speed 1 is real time, 60 makes a minute of every second, 0 freezes the clock: it then moves by
 * {@link #set(Instant)} and {@link #advance(Duration)} alone, which is how tests drive it.
 */
public final class VirtualClock implements InstantSource {
    private static final double NANOS_A_SECOND = 1e9;

    private final InstantSource wall;
    private Instant wallMark;
    private Instant mark;
    private double speed;

    private VirtualClock(InstantSource wall, Instant start, double speed) {
        this.wall = wall;
        this.wallMark = wall.instant();
        this.mark = start;
        this.speed = checked(speed);
    }

    /** A clock that stands still at {@code start} until it is moved. */
    public static VirtualClock frozen(Instant start) {
        return new VirtualClock(InstantSource.fixed(start), start, 0);
    }

    /** A clock that starts at {@code start} and runs {@code speed} times as fast as {@code wall}. */
    public static VirtualClock running(InstantSource wall, Instant start, double speed) {
        return new VirtualClock(wall, start, speed);
    }

    @Override
    public synchronized Instant instant() {
        var elapsed = Duration.between(wallMark, wall.instant());
        return mark.plus(scaled(elapsed, speed)).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Sets the clock; it goes on from there at the speed it has. */
    public synchronized void set(Instant instant) {
        wallMark = wall.instant();
        mark = instant;
    }

    /** Moves the clock forward. */
    public synchronized void advance(Duration by) {
        set(instant().plus(by));
    }

    /** The speed against the wall clock; 0 when frozen. */
    public synchronized double speed() {
        return speed;
    }

    /** Changes the speed from now on. */
    public synchronized void speed(double times) {
        checked(times);
        set(instant());
        speed = times;
    }

    /** How long the wall clock takes until this clock shows {@code instant}; a long while when frozen. */
    public synchronized Duration wallTimeUntil(Instant instant) {
        var ahead = Duration.between(instant(), instant);
        return speed == 0 ? Duration.ofDays(1) : scaled(ahead, 1 / speed);
    }

    private static Duration scaled(Duration duration, double times) {
        return Duration.ofNanos(Math.round(duration.toMillis() / 1e3 * times * NANOS_A_SECOND));
    }

    private static double checked(double speed) {
        if (!(speed >= 0 && speed <= 1_000_000)) {
            throw new IllegalArgumentException("The speed must lie between 0 and 1000000, but it is " + speed);
        }
        return speed;
    }
}
