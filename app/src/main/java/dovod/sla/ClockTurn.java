package dovod.sla;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happens to the clocks of a subject. Turns of one batch are taken in their order. */
public sealed interface ClockTurn {

    UUID subject();

    Instant at();

    /**
     * A reply is owed from now on; nothing if one is owed already. The calendar's promise says how soon.
     *
     * @param calendar null for the standard one
     */
    record Owed(UUID subject, Instant at, @Nullable UUID calendar, boolean first, String reason) implements ClockTurn {}

    /**
     * Something happened that a marketplace counts from, such as {@code buyer_wrote}: its rules start their terms; windows
     * that have closed since then stay closed.
     *
     * @param marketplace as rule packs name it, such as {@code ozon}
     */
    record Happened(UUID subject, Instant at, String marketplace, String event) implements ClockTurn {}

    /** What was owed is done: every running clock of the subject ends, in time or late; windows stay open. */
    record Met(UUID subject, Instant at) implements ClockTurn {}

    /** Nothing is owed any more, and nobody kept or broke anything. */
    record Dropped(UUID subject, Instant at) implements ClockTurn {}

    /** Our own clocks stand still; the marketplace's do not. */
    record Paused(UUID subject, Instant at, String reason) implements ClockTurn {}

    /** Our own clocks run again. */
    record Resumed(UUID subject, Instant at, String reason) implements ClockTurn {}

    /** Another team's calendar and promise hold from the beginning. */
    record Moved(UUID subject, Instant at, @Nullable UUID calendar) implements ClockTurn {}
}
