package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return as it stands.
 *
 * @param status the marketplace's word for programs
 * @param statusText its words for people
 * @param reason in its words
 * @param changedAt when it came into this state
 */
public record ToldReturn(
        String externalId,
        @Nullable String posting,
        @Nullable String sku,
        String status,
        @Nullable String statusText,
        @Nullable String reason,
        @Nullable Instant changedAt,
        Map<String, Object> detail) {}
