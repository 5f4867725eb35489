package dovod.orders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code orders.posting}. */
record KnownPosting(
        UUID shop,
        String posting,
        String order,
        String scheme,
        String status,
        @Nullable String substatus,
        @Nullable String cancelReason,
        @Nullable String cancelledBy,
        @Nullable String warehouse,
        @Nullable String city,
        Instant knownAt) {}
