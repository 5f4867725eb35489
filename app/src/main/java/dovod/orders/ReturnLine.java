package dovod.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A return of a posting.
 *
 * @param status in the marketplace's words
 * @param changedAt when it came into this state; null when not told
 */
public record ReturnLine(
        String posting,
        @Nullable String sku,
        String status,
        @Nullable String reason,
        @Nullable Instant changedAt,
        Instant knownAt) {}
