package dovod.conversations;

import dovod.conversations.Outgoing.Progress;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a reply down: its message, its files and its parts in the outbox, all or none of them. */
@Component
class Writing {

    private final JdbcConversations conversations;
    private final JdbcMessages messages;
    private final JdbcEnclosures enclosures;
    private final JdbcOutbox outbox;
    private final JdbcDrafts drafts;

    Writing(
            JdbcConversations conversations,
            JdbcMessages messages,
            JdbcEnclosures enclosures,
            JdbcOutbox outbox,
            JdbcDrafts drafts) {
        this.conversations = conversations;
        this.messages = messages;
        this.enclosures = enclosures;
        this.outbox = outbox;
        this.drafts = drafts;
    }

    /**
     * The parts that were written with this key before; empty when it is new.
     *
     * @throws Refused {@code key_reused} when the key stands for something else
     */
    Optional<List<Outgoing>> before(Actor actor, Reply reply) {
        var parts = outbox.byKey(actor.tenant(), reply.idempotencyKey());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (!isSame(actor, reply, parts)) {
            throw new Refused(Refusal.conflict("key_reused"));
        }
        return Optional.of(parts);
    }

    /** The conversation is locked by the caller, as it stands here. */
    List<Outgoing> write(Actor actor, Standing standing, Reply reply, State state, Instant notBefore, Instant now) {
        var message = new MessageId(Ids.next());
        var after = standing.said(message, now);
        messages.say(actor, new JdbcMessages.Said(message, standing.id(), reply.text(), after.ordinal(), now));
        enclosures.attach(actor.tenant(), message, reply.files());
        conversations.save(actor.tenant(), List.of(after));
        var parts = new ArrayList<Outgoing>();
        var progress = new Progress(
                state, notBefore, 0, 0, false, null, null, state == State.BY_HAND ? now : null, null, null, null);
        if (!reply.text().isEmpty()) {
            parts.add(part(actor, after, message, reply.text(), null, 0, now, progress));
        }
        for (var file : reply.files()) {
            parts.add(part(actor, after, message, "", file, parts.size(), now, progress));
        }
        outbox.insert(actor.tenant(), parts, reply.idempotencyKey());
        drafts.clear(actor.tenant(), standing.id(), actor.personId(), now);
        return parts;
    }

    private static Outgoing part(
            Actor actor,
            Standing standing,
            MessageId message,
            String body,
            @Nullable UUID file,
            int part,
            Instant now,
            Progress progress) {
        return new Outgoing(
                Ids.next(),
                standing.id(),
                message,
                actor.personId(),
                body,
                file,
                part,
                standing.ordinal(),
                now,
                progress);
    }

    private static boolean isSame(Actor actor, Reply reply, List<Outgoing> parts) {
        var first = parts.getFirst();
        var text = parts.stream().map(Outgoing::body).reduce("", String::concat);
        var files = parts.stream().map(Outgoing::file).filter(Objects::nonNull).toList();
        return first.conversation().equals(reply.conversation())
                && first.person().equals(actor.personId())
                && text.equals(reply.text())
                && files.equals(reply.files());
    }
}
