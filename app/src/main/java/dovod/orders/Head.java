package dovod.orders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code orders.posting}, as a file of it begins. */
record Head(
        String posting,
        String order,
        String scheme,
        String status,
        @Nullable Instant createdAt,
        @Nullable String cancelledBy,
        @Nullable String cancelReason,
        @Nullable String city,
        @Nullable String cluster,
        Instant knownAt) {

    PostingFile with(UUID shop, PostingParts parts) {
        return new PostingFile(
                shop,
                posting,
                order,
                scheme,
                status,
                createdAt,
                cancelledBy,
                cancelReason,
                city,
                cluster,
                knownAt,
                parts.items(posting),
                parts.facts(posting),
                parts.entries(posting),
                parts.returns(posting),
                parts.lookedAt(posting, Look.MONEY),
                parts.lookedAt(posting, Look.RETURNS));
    }
}
