package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A person has sent a reply in the marketplace's cabinet, because the channel could not. When the history shows it, it
 * is recognised and becomes accepted.
 */
@Component
public class MarkingSentByHand {

    private final Tenancy tenancy;
    private final Clock clock;
    private final Conversations conversations;
    private final JdbcConversations standings;
    private final JdbcOutbox outbox;
    private final Files files;
    private final Sendable sendable;
    private final Settling settling;
    private final Writing writing;
    private final Notices notices;

    MarkingSentByHand(
            Tenancy tenancy,
            Clock clock,
            Conversations conversations,
            JdbcConversations standings,
            JdbcOutbox outbox,
            Files files,
            Sendable sendable,
            Settling settling,
            Writing writing,
            Notices notices) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.conversations = conversations;
        this.standings = standings;
        this.outbox = outbox;
        this.files = files;
        this.sendable = sendable;
        this.settling = settling;
        this.writing = writing;
        this.notices = notices;
    }

    /**
     * A new reply, written here and sent there. The thread may have moved: it has been said already.
     *
     * @throws Refused {@code channel_can} (conflict) while the channel takes replies; {@code reply_empty},
     *     {@code variable_unresolved} on field {@code text}; {@code key_reused}
     */
    public MessageId mark(Actor actor, Reply reply) {
        actor.need(Right.WORK_CASES);
        var head = conversations.head(actor, reply.conversation());
        if (sendable.ability(actor, head).open()) {
            throw new Refused(Refusal.conflict("channel_can"));
        }
        var wrong = Sendable.wording(reply.text(), files.find(actor.tenant(), reply.files()));
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return tenancy.in(actor.tenant(), () -> write(actor, reply));
    }

    /**
     * One that stopped here.
     *
     * @throws Refused {@code not_failed} (conflict) when it did not stop
     */
    public void mark(Actor actor, MessageId message) {
        actor.need(Right.WORK_CASES);
        tenancy.run(actor.tenant(), () -> {
            var parts = outbox.parts(actor.tenant(), message);
            if (parts.isEmpty()) {
                throw new NotFound();
            }
            standings.lock(actor.tenant(), parts.getFirst().conversation());
            settle(actor, outbox.parts(actor.tenant(), message));
        });
    }

    private MessageId write(Actor actor, Reply reply) {
        var standing = standings.lock(actor.tenant(), reply.conversation());
        return writing.before(actor, reply)
                .orElseGet(() -> {
                    var now = clock.instant();
                    var parts = writing.write(actor, standing, reply, State.BY_HAND, now, now);
                    notices.said(actor.tenant(), parts.getFirst(), now);
                    return parts;
                })
                .getFirst()
                .message();
    }

    private void settle(Actor actor, List<Outgoing> parts) {
        var now = clock.instant();
        var stopped = parts.stream()
                .filter(part -> State.STOPPED.contains(part.state()))
                .map(part -> Change.of(part, OutboxRules.byHand(part, now)))
                .toList();
        if (stopped.isEmpty()) {
            throw new Refused(Refusal.conflict("not_failed"));
        }
        settling.apply(actor.tenant(), stopped, now);
    }
}
