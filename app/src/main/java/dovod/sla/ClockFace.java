package dovod.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as people see it.
 *
 * @param rule the marketplace's rule; null for our own promise or a rule no longer known
 * @param target working time for our own clocks, plain time for a marketplace's
 * @param dueAt null while it is paused in time
 */
public record ClockFace(
        UUID id,
        UUID subject,
        ClockKind kind,
        @Nullable Rule rule,
        Instant startedAt,
        Duration target,
        @Nullable Instant dueAt,
        State state) {

    /** How it stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** Still running, past its time. */
        BREACHED,
        MET,
        /** Done, but after its time. */
        LATE,
        DROPPED
    }
}
