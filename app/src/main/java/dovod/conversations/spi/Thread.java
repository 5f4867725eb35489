package dovod.conversations.spi;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a channel needs to know it.
 *
 * @param externalId the other side's id
 * @param posting the posting it is about; null when unknown
 * @param lastInboundAt when the buyer last wrote; null when never
 */
public record Thread(
        UUID connection,
        UUID conversation,
        String externalId,
        String kind,
        @Nullable String posting,
        @Nullable Instant lastInboundAt,
        @Nullable Instant closedThereAt) {}
