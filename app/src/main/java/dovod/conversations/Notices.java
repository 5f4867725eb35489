package dovod.conversations;

import dovod.conversations.ConversationEvent.Arrived;
import dovod.conversations.ConversationEvent.Learned;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationEvent.ReplyAccepted;
import dovod.conversations.ConversationEvent.ReplyFailed;
import dovod.conversations.ConversationEvent.ReplyQueued;
import dovod.conversations.ConversationEvent.ReplySent;
import dovod.conversations.ConversationEvent.ReplyUnknown;
import dovod.conversations.ConversationEvent.ReplyWithdrawn;
import dovod.kernel.TenantId;
import dovod.platform.Live;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what has become true: to other rooms within the transaction, to open pages when it commits. */
@Component
class Notices {

    static final String TOPIC = "conversation:";

    private static final String MESSAGES = "messages";
    private static final String DELIVERY = "delivery";

    private final ApplicationEventPublisher events;
    private final Live live;

    Notices(ApplicationEventPublisher events, Live live) {
        this.events = events;
        this.live = live;
    }

    void arrived(
            TenantId tenant,
            List<Incoming> incoming,
            List<Standing> learned,
            Map<ThreadKey, Standing> threads,
            Map<JdbcBuyers.Key, JdbcBuyers.Buyer> writers) {
        if (incoming.isEmpty() && learned.isEmpty()) {
            return;
        }
        events.publishEvent(new MessagesArrived(
                tenant,
                incoming.stream()
                        .map(each -> arrived(
                                each,
                                Objects.requireNonNull(
                                        threads.get(each.arrival().thread())),
                                writers))
                        .toList(),
                learned.stream().map(Notices::learned).toList()));
        changed(
                tenant,
                Stream.concat(
                                incoming.stream().map(Incoming::conversation),
                                learned.stream().map(Standing::id))
                        .toList());
    }

    /** The thread reads differently now. */
    void changed(TenantId tenant, Collection<ConversationId> conversations) {
        live.tell(tenant, topics(conversations), MESSAGES);
    }

    void queued(TenantId tenant, Outgoing first, Instant now) {
        events.publishEvent(new ReplyQueued(
                tenant, first.conversation(), first.message(), first.person(), PlainText.line(first.body()), now));
        changed(tenant, List.of(first.conversation()));
    }

    /** Said elsewhere, by a person. */
    void said(TenantId tenant, Outgoing first, Instant now) {
        events.publishEvent(new ReplySent(
                tenant, first.conversation(), first.message(), first.person(), PlainText.line(first.body()), now));
        changed(tenant, List.of(first.conversation()));
    }

    void withdrawn(TenantId tenant, Outgoing first, Instant now) {
        events.publishEvent(new ReplyWithdrawn(tenant, first.conversation(), first.message(), now));
        changed(tenant, List.of(first.conversation()));
    }

    /** The parts of one reply have moved. */
    void moved(TenantId tenant, List<Outgoing> before, List<Outgoing> after, Instant now) {
        if (before.equals(after)) {
            return;
        }
        var first = after.getFirst();
        if (Fate.said(after) && !Fate.said(before)) {
            events.publishEvent(new ReplySent(
                    tenant, first.conversation(), first.message(), first.person(), PlainText.line(first.body()), now));
        }
        if (Fate.accepted(after) && !Fate.accepted(before)) {
            events.publishEvent(new ReplyAccepted(tenant, first.conversation(), first.message(), now));
        }
        if (Fate.unknown(after) && !Fate.unknown(before)) {
            events.publishEvent(new ReplyUnknown(tenant, first.conversation(), first.message(), now));
        }
        if (Fate.stopped(after) && !Fate.stopped(before)) {
            events.publishEvent(
                    new ReplyFailed(tenant, first.conversation(), first.message(), Fate.problem(after), now));
        }
        live.tell(tenant, topics(List.of(first.conversation())), DELIVERY);
    }

    static JdbcBuyers.@Nullable Buyer buyer(Arrival arrival, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> writers) {
        return arrival.buyer() == null ? null : writers.get(new JdbcBuyers.Key(arrival.shop(), arrival.buyer()));
    }

    private static Arrived arrived(Incoming incoming, Standing thread, Map<JdbcBuyers.Key, JdbcBuyers.Buyer> writers) {
        var arrival = incoming.arrival();
        var buyer = buyer(arrival, writers);
        var topic = thread.topic().then(Standing.topic(arrival));
        return new Arrived(
                incoming.conversation(),
                incoming.id(),
                thread.channel(),
                thread.shop(),
                thread.kind(),
                arrival.author(),
                buyer == null ? thread.buyer() : buyer.id(),
                buyer == null ? null : buyer.name(),
                topic.order(),
                topic.posting(),
                topic.sku(),
                PlainText.line(arrival.body()),
                arrival.at());
    }

    private static Learned learned(Standing thread) {
        var topic = thread.topic();
        return new Learned(thread.id(), topic.order(), topic.posting(), topic.sku());
    }

    private static Set<String> topics(Collection<ConversationId> conversations) {
        return conversations.stream().map(id -> TOPIC + id).collect(Collectors.toUnmodifiableSet());
    }
}
