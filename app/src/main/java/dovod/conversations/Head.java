package dovod.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation without its messages.
 *
 * @param externalId the other side's id of the thread
 * @param kind {@code buyer}, {@code support} or {@code notice}
 * @param order what it is about, as far as a message said; so are posting and sku
 * @param lastAt when its newest message was written
 * @param lastInboundAt when the other side last wrote
 * @param closedThereAt when the other side closed it; null while it is open there
 */
public record Head(
        ConversationId id,
        String channel,
        UUID connection,
        UUID shop,
        String externalId,
        String kind,
        @Nullable UUID buyer,
        @Nullable String buyerName,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku,
        Instant openedAt,
        @Nullable Instant lastAt,
        @Nullable Instant lastInboundAt,
        @Nullable Instant closedThereAt) {

    dovod.conversations.spi.Thread thread() {
        return new dovod.conversations.spi.Thread(
                connection, id.value(), externalId, kind, posting, lastInboundAt, closedThereAt);
    }
}
