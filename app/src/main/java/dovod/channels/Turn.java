package dovod.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done again and again for a connection, and how it last went.
 *
 * @param dueAt null when it is done only if somebody asks
 * @param failures in a row
 */
public record Turn(
        String activity,
        @Nullable Instant dueAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int failures,
        @Nullable String lastError) {}
