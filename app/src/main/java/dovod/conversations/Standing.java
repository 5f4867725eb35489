package dovod.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands while its row is locked.
 *
 * @param topic what it is about, as far as anybody said
 * @param ordinal how many messages have come to be known in it
 */
record Standing(
        ConversationId id,
        ThreadKey thread,
        String channel,
        UUID shop,
        String kind,
        @Nullable UUID buyer,
        Topic topic,
        Instant openedAt,
        Tail tail,
        @Nullable Instant lastInboundAt,
        @Nullable Instant closedThereAt,
        long ordinal) {

    /** What a thread is about. */
    record Topic(
            @Nullable String order,
            @Nullable String posting,
            @Nullable String sku) {

        /** The last word stands; what it does not mention stays. */
        Topic then(Topic said) {
            return new Topic(
                    said.order == null ? order : said.order,
                    said.posting == null ? posting : said.posting,
                    said.sku == null ? sku : said.sku);
        }

        /** What is known stays; who speaks of another order tells nothing of this one. */
        Topic learning(Topic said) {
            var other = order != null && said.order != null && !order.equals(said.order);
            return other ? this : said.then(this);
        }
    }

    /** What a message says that has been here before, told more of it than then: it fills what nobody has said. */
    Standing learning(Arrival again) {
        return new Standing(
                id,
                thread,
                channel,
                shop,
                kind,
                buyer,
                topic.learning(topic(again)),
                openedAt,
                tail,
                lastInboundAt,
                closedThereAt,
                ordinal);
    }

    /** The newest message, by when it was written; and the newest id of the other side. */
    record Tail(
            @Nullable MessageId message,
            @Nullable String externalId,
            @Nullable Instant at) {

        static final Tail NONE = new Tail(null, null, null);

        Tail then(MessageId came, @Nullable String id, Instant when) {
            var newest = ExternalIds.newest(externalId, id);
            return at == null || !when.isBefore(at) ? new Tail(came, newest, when) : new Tail(message, newest, at);
        }
    }

    static Standing opening(ConversationId id, Arrival arrival, @Nullable UUID buyer) {
        return new Standing(
                id,
                arrival.thread(),
                arrival.channel(),
                arrival.shop(),
                arrival.kind(),
                buyer,
                topic(arrival),
                arrival.at(),
                Tail.NONE,
                null,
                null,
                0);
    }

    static Topic topic(Arrival arrival) {
        return new Topic(arrival.order(), arrival.posting(), arrival.sku());
    }

    Standing told(MessageId message, Arrival arrival, @Nullable UUID itsBuyer) {
        boolean inbound = isInbound(arrival.author());
        boolean reopened = closedThereAt != null && arrival.at().isAfter(closedThereAt);
        return new Standing(
                id,
                thread,
                channel,
                shop,
                kind,
                itsBuyer == null ? buyer : itsBuyer,
                topic.then(topic(arrival)),
                openedAt,
                tail.then(message, arrival.message(), arrival.at()),
                inbound ? later(lastInboundAt, arrival.at()) : lastInboundAt,
                reopened ? null : closedThereAt,
                ordinal + 1);
    }

    /** One of ours has been written. */
    Standing said(MessageId message, Instant at) {
        return withTail(tail.then(message, null, at), ordinal + 1);
    }

    /** One of ours has been found on the other side. */
    Standing found(String externalId) {
        var newest = ExternalIds.newest(tail.externalId(), externalId);
        return withTail(new Tail(tail.message(), newest, tail.at()), ordinal);
    }

    private Standing withTail(Tail now, long count) {
        return new Standing(
                id, thread, channel, shop, kind, buyer, topic, openedAt, now, lastInboundAt, closedThereAt, count);
    }

    /** In a thread with the marketplace its people are the other side; beside a buyer they are not. */
    private boolean isInbound(Author author) {
        return author == Author.BUYER || author == Author.MARKETPLACE && !"buyer".equals(kind);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
