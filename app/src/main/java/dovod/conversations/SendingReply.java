package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a reply into the outbox, once, and only against the thread as its writer saw it. */
@Component
public class SendingReply {

    /** How long a reply in a chat can be taken back when nobody says otherwise. */
    public static final int UNDO_SECONDS = 5;

    private final Tenancy tenancy;
    private final Clock clock;
    private final Conversations conversations;
    private final JdbcConversations standings;
    private final JdbcThreads threads;
    private final JdbcOutboxClaims claims;
    private final JdbcDrafts drafts;
    private final Files files;
    private final Sendable sendable;
    private final Gates gates;
    private final Writing writing;
    private final Notices notices;

    SendingReply(
            Tenancy tenancy,
            Clock clock,
            Conversations conversations,
            JdbcConversations standings,
            JdbcThreads threads,
            JdbcOutboxClaims claims,
            JdbcDrafts drafts,
            Files files,
            Sendable sendable,
            Gates gates,
            Writing writing,
            Notices notices) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.conversations = conversations;
        this.standings = standings;
        this.threads = threads;
        this.claims = claims;
        this.drafts = drafts;
        this.files = files;
        this.sendable = sendable;
        this.gates = gates;
        this.writing = writing;
        this.notices = notices;
    }

    /**
     * The same key gives the first result again, whatever happened since.
     *
     * @throws Refused {@code thread_moved} (conflict) when something came that the writer has not seen: see
     *     {@link Threads#since}; {@code key_reused}; the reason of {@link Abilities} when the channel takes nothing
     *     now; {@code reply_empty}, {@code reply_too_long}, {@code variable_unresolved} on field {@code text};
     *     {@code file_not_taken}, {@code file_too_large_there} on field {@code files}; whatever a {@link
     *     dovod.conversations.spi.ReplyGate} has against it
     */
    public Queued send(Actor actor, Reply reply) {
        actor.need(Right.WORK_CASES);
        var head = conversations.head(actor, reply.conversation());
        var before = tenancy.read(actor.tenant(), () -> writing.before(actor, reply));
        if (before.isPresent()) {
            return queued(actor, before.get());
        }
        sendable.check(actor, head, reply.text(), files.find(actor.tenant(), reply.files()));
        return tenancy.in(actor.tenant(), () -> queue(actor, reply));
    }

    private Queued queue(Actor actor, Reply reply) {
        var standing = standings.lock(actor.tenant(), reply.conversation());
        var before = writing.before(actor, reply);
        if (before.isPresent()) {
            return queued(actor, before.get());
        }
        unmoved(actor, reply);
        var objections = gates.pass(actor, reply);
        var now = clock.instant();
        var parts = writing.write(actor, standing, reply, State.QUEUED, now.plusSeconds(reply.undoSeconds()), now);
        objections.overruled(actor, reply.conversation(), parts.getFirst().message(), reply.insistence());
        claims.stir(actor.tenant());
        notices.queued(actor.tenant(), parts.getFirst(), now);
        return queued(actor, parts);
    }

    private void unmoved(Actor actor, Reply reply) {
        var news =
                threads.since(actor.tenant(), reply.conversation(), reply.lastSeen(), actor.personId(), Threads.WINDOW);
        if (!news.isEmpty()) {
            throw new Refused(Refusal.conflict("thread_moved", news.size()));
        }
    }

    private Queued queued(Actor actor, List<Outgoing> parts) {
        var first = parts.getFirst();
        var draft = tenancy.read(
                actor.tenant(), () -> drafts.version(actor.tenant(), first.conversation(), actor.personId()));
        return new Queued(first.message(), first.progress().notBefore(), draft);
    }
}
