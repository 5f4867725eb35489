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
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A person says that a reply which stopped shall be sent again, knowing that it may then arrive twice. */
@Component
public class SendingAgain {

    private final Tenancy tenancy;
    private final Clock clock;
    private final Conversations conversations;
    private final JdbcConversations standings;
    private final JdbcOutbox outbox;
    private final JdbcOutboxClaims claims;
    private final JdbcDrafts drafts;
    private final Files files;
    private final Sendable sendable;
    private final Settling settling;
    private final Notices notices;

    SendingAgain(
            Tenancy tenancy,
            Clock clock,
            Conversations conversations,
            JdbcConversations standings,
            JdbcOutbox outbox,
            JdbcOutboxClaims claims,
            JdbcDrafts drafts,
            Files files,
            Sendable sendable,
            Settling settling,
            Notices notices) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.conversations = conversations;
        this.standings = standings;
        this.outbox = outbox;
        this.claims = claims;
        this.drafts = drafts;
        this.files = files;
        this.sendable = sendable;
        this.settling = settling;
        this.notices = notices;
    }

    /** @throws Refused {@code not_failed} (conflict) when it did not stop; whatever {@link SendingReply} refuses */
    public Queued send(Actor actor, MessageId message) {
        actor.need(Right.WORK_CASES);
        var parts = stopped(actor, message);
        var head = conversations.head(actor, parts.getFirst().conversation());
        var text = parts.stream().map(Outgoing::body).reduce("", String::concat);
        var attached =
                parts.stream().map(Outgoing::file).filter(Objects::nonNull).toList();
        sendable.check(actor, head, text, files.find(actor.tenant(), attached));
        return tenancy.in(actor.tenant(), () -> queue(actor, head.id(), message));
    }

    private Queued queue(Actor actor, ConversationId conversation, MessageId message) {
        standings.lock(actor.tenant(), conversation);
        var now = clock.instant();
        var parts = stopped(actor, message);
        settling.apply(
                actor.tenant(),
                parts.stream()
                        .map(part -> Change.of(part, OutboxRules.again(part, now)))
                        .toList(),
                now);
        claims.stir(actor.tenant());
        notices.queued(actor.tenant(), parts.getFirst(), now);
        return new Queued(message, now, drafts.version(actor.tenant(), conversation, actor.personId()));
    }

    /** Those parts which stopped. */
    private List<Outgoing> stopped(Actor actor, MessageId message) {
        var parts = tenancy.read(actor.tenant(), () -> outbox.parts(actor.tenant(), message));
        if (parts.isEmpty()) {
            throw new NotFound();
        }
        var stopped = parts.stream()
                .filter(part -> State.STOPPED.contains(part.state()))
                .toList();
        if (stopped.isEmpty()) {
            throw new Refused(Refusal.conflict("not_failed"));
        }
        return stopped;
    }
}
