package dovod.quality;

import dovod.conversations.ConversationEvent;
import dovod.conversations.ConversationEvent.Arrived;
import dovod.conversations.ConversationEvent.MessagesArrived;
import dovod.conversations.ConversationEvent.ReplyAccepted;
import dovod.conversations.ConversationEvent.ReplyFailed;
import dovod.conversations.ConversationEvent.ReplyQueued;
import dovod.conversations.ConversationEvent.ReplySent;
import dovod.conversations.ConversationEvent.ReplyUnknown;
import dovod.conversations.ConversationEvent.ReplyWithdrawn;
import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that something was said, and notes down that it wants to be judged: the judging itself holds nobody up. */
@Component
class HearingReplies {

    private final JdbcPending pending;
    private final Clock clock;

    HearingReplies(JdbcPending pending, Clock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    @EventListener
    void hear(ConversationEvent event) {
        switch (event) {
            case MessagesArrived arrived -> arrived(arrived);
            case ReplySent sent -> stir(sent.tenant(), List.of(sent.conversation()));
            case ReplyQueued _, ReplyAccepted _, ReplyFailed _, ReplyUnknown _, ReplyWithdrawn _ -> {}
        }
    }

    private void arrived(MessagesArrived arrived) {
        var judged = arrived.messages().stream()
                .filter(message -> Exchange.isJudged(message.kind()))
                .map(Arrived::conversation)
                .distinct()
                .toList();
        if (!judged.isEmpty()) {
            stir(arrived.tenant(), judged);
        }
    }

    private void stir(TenantId tenant, List<ConversationId> conversations) {
        pending.stir(tenant, conversations, clock.instant());
    }
}
