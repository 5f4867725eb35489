package dovod.lib.businesstime;

import java.time.Duration;
import java.time.Instant;

/** When a clock uses up the working time it was given. */
public sealed interface Deadline {
    /** At this instant, past or to come; a stopped clock that has one was stopped too late. */
    record At(Instant when) implements Deadline {}

    /** Nobody can tell yet: the clock is paused with so much working time left. */
    record Held(Duration left) implements Deadline {}

    /** Never: the clock was stopped in time, with so much working time to spare. */
    record Met(Duration left) implements Deadline {}
}
