package dovod.cases;

import dovod.conversations.ConversationEvent;
import dovod.conversations.ConversationEvent.Learned;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationEvent.ReplyAccepted;
import dovod.conversations.ConversationEvent.ReplyFailed;
import dovod.conversations.ConversationEvent.ReplyQueued;
import dovod.conversations.ConversationEvent.ReplySent;
import dovod.conversations.ConversationEvent.ReplyUnknown;
import dovod.conversations.ConversationEvent.ReplyWithdrawn;
import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what becomes true in conversations, inside the transaction that made it so. */
@Component
class HearingConversations {

    private final ChangingCases changing;
    private final JdbcStrands strands;
    private final OpeningCases opening;
    private final HearingOrders orders;
    private final FollowingReply following;

    HearingConversations(
            ChangingCases changing,
            JdbcStrands strands,
            OpeningCases opening,
            HearingOrders orders,
            FollowingReply following) {
        this.changing = changing;
        this.strands = strands;
        this.opening = opening;
        this.orders = orders;
        this.following = following;
    }

    @EventListener
    void hear(ConversationEvent event) {
        switch (event) {
            case MessagesArrived arrived -> messages(arrived);
            case ReplyQueued queued -> of(queued.tenant(), queued.conversation(), reply -> reply.queued(queued));
            case ReplySent sent -> of(sent.tenant(), sent.conversation(), reply -> sent(reply, sent));
            case ReplyAccepted accepted ->
                of(accepted.tenant(), accepted.conversation(), reply -> reply.accepted(accepted));
            case ReplyFailed failed -> of(failed.tenant(), failed.conversation(), reply -> failed(reply, failed));
            case ReplyUnknown unknown -> of(unknown.tenant(), unknown.conversation(), reply -> reply.unknown(unknown));
            case ReplyWithdrawn withdrawn ->
                of(withdrawn.tenant(), withdrawn.conversation(), reply -> withdrawn(reply, withdrawn));
        }
    }

    private void messages(MessagesArrived arrived) {
        var locked = opening.lockFor(arrived);
        for (var message : arrived.messages()) {
            var one = opening.caseFor(locked, message);
            var strand = one == null ? null : one.strand(message.conversation().value());
            if (one != null && strand != null) {
                new HeardMessage(one, strand, locked.calendar(one)).hear(message);
            }
        }
        arrived.learned().forEach(thread -> learn(locked, thread));
        orders.start(locked);
        opening.number(locked);
        changing.save(locked);
    }

    private static void learn(LockedCases locked, Learned thread) {
        var one = locked.holding(thread.conversation().value());
        if (one != null) {
            one.become(one.row().with(one.row().about().learning(thread.order(), thread.posting(), thread.sku())));
        }
    }

    private void sent(HeardReply reply, ReplySent sent) {
        reply.sent(sent);
        following.left(sent.tenant(), reply.one(), sent.message().value(), sent.at());
    }

    private void failed(HeardReply reply, ReplyFailed failed) {
        reply.failed(failed);
        following.dropped(failed.tenant(), failed.message().value());
    }

    private void withdrawn(HeardReply reply, ReplyWithdrawn withdrawn) {
        reply.withdrawn(withdrawn);
        following.dropped(withdrawn.tenant(), withdrawn.message().value());
    }

    private void of(TenantId tenant, ConversationId conversation, Consumer<HeardReply> change) {
        var id = conversation.value();
        var holding = strands.casesOf(tenant, List.of(id));
        changing.changeAll(tenant, holding.values(), (locked, one) -> {
            var strand = one.strand(id);
            if (strand != null) {
                change.accept(new HeardReply(one, strand, locked.calendar(one)));
            }
        });
    }
}
