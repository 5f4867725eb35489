package dovod.lib.businesstime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a clock's life: from {@code from} (included) until {@code until} (excluded; null while it lasts), with the
 * reason it began, in words or as a code the caller understands.
 */
public sealed interface ClockInterval {
    /** When it began. */
    Instant from();

    /** When it ended; null while it lasts. */
    @Nullable Instant until();

    /** Why it began. */
    String reason();

    /** The clock counts working time. */
    record Running(Instant from, @Nullable Instant until, String reason) implements ClockInterval {}

    /** The clock stands still. */
    record Paused(Instant from, @Nullable Instant until, String reason) implements ClockInterval {}
}
