package dovod.conversations.rest;

import dovod.conversations.Head;
import dovod.conversations.spi.Ability;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thread with the outside.
 *
 * @param channel such as ozon
 * @param kind buyer, support or notice
 * @param externalId the other side's id
 */
record ConversationJson(
        UUID id,
        String channel,
        String kind,
        UUID shop,
        String externalId,
        @Nullable UUID buyer,
        @Nullable String buyerName,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku,
        Instant openedAt,
        @Nullable Instant lastAt,
        @Nullable Instant lastInboundAt,
        @Nullable Instant closedThereAt) {

    static ConversationJson of(Head head) {
        return new ConversationJson(
                head.id().value(),
                head.channel(),
                head.kind(),
                head.shop(),
                head.externalId(),
                head.buyer(),
                head.buyerName(),
                head.order(),
                head.posting(),
                head.sku(),
                head.openedAt(),
                head.lastAt(),
                head.lastInboundAt(),
                head.closedThereAt());
    }

    /** @param next cursor of the next page; absent on the last */
    record Page(
            List<ConversationJson> conversations, @Nullable String next) {}

    /**
     * What the thread takes now.
     *
     * @param reason a refusal's code; absent when open
     * @param byHand where a person can answer without the API
     */
    record AbilityJson(
            boolean open,
            @Nullable String reason,
            @Nullable Instant until,
            int longest,
            Set<String> fileTypes,
            long largestFile,
            @Nullable String byHand) {

        static AbilityJson of(Ability ability) {
            return new AbilityJson(
                    ability.open(),
                    ability.reason(),
                    ability.until(),
                    ability.longest(),
                    new TreeSet<>(ability.fileTypes()),
                    ability.largestFile(),
                    ability.byHand());
        }
    }
}
