package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes a reply back before it leaves; what it said is the writer's draft again. */
@Component
public class WithdrawingReply {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcConversations conversations;
    private final JdbcMessages messages;
    private final JdbcEnclosures enclosures;
    private final JdbcOutbox outbox;
    private final JdbcDrafts drafts;
    private final Notices notices;

    WithdrawingReply(
            Tenancy tenancy,
            Clock clock,
            JdbcConversations conversations,
            JdbcMessages messages,
            JdbcEnclosures enclosures,
            JdbcOutbox outbox,
            JdbcDrafts drafts,
            Notices notices) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.conversations = conversations;
        this.messages = messages;
        this.enclosures = enclosures;
        this.outbox = outbox;
        this.drafts = drafts;
        this.notices = notices;
    }

    /**
     * Only its writer can, and only while every part of it still waits.
     *
     * @return the draft with the reply's text before whatever has been written since
     * @throws Refused {@code too_late} (conflict) when it is on its way
     */
    public Draft withdraw(Actor actor, MessageId message) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var conversation = mine(actor, message).getFirst().conversation();
            conversations.lock(actor.tenant(), conversation);
            return takeBack(actor, mine(actor, message));
        });
    }

    private Draft takeBack(Actor actor, List<Outgoing> parts) {
        var now = clock.instant();
        var changes = parts.stream()
                .filter(Outgoing::untouched)
                .map(part -> Change.of(part, OutboxRules.withdrawn(part, now)))
                .toList();
        // Of several parts all or none: a worker may have claimed the first a moment ago.
        if (changes.size() < parts.size()
                || outbox.save(actor.tenant(), changes).size() < parts.size()) {
            throw new Refused(Refusal.conflict("too_late"));
        }
        var first = parts.getFirst();
        enclosures.detach(actor.tenant(), first.message());
        messages.unsay(actor.tenant(), first.conversation(), first.message());
        notices.withdrawn(actor.tenant(), first, now);
        return backToDraft(actor, parts);
    }

    private Draft backToDraft(Actor actor, List<Outgoing> parts) {
        var conversation = parts.getFirst().conversation();
        var draft = drafts.find(actor.tenant(), conversation, actor.personId()).orElse(Draft.none(conversation));
        var said = parts.stream().map(Outgoing::body).reduce("", String::concat);
        var text = Stream.of(said, draft.body()).filter(each -> !each.isBlank()).toList();
        var files = new LinkedHashSet<UUID>();
        parts.stream().map(Outgoing::file).filter(Objects::nonNull).forEach(files::add);
        files.addAll(draft.files());
        return drafts.save(
                        actor.tenant(),
                        conversation,
                        actor.personId(),
                        String.join("\n\n", text),
                        List.copyOf(files),
                        draft.version(),
                        clock.instant())
                .orElseThrow(() -> new IllegalStateException("the draft changed under the conversation's lock"));
    }

    private List<Outgoing> mine(Actor actor, MessageId message) {
        var parts = outbox.parts(actor.tenant(), message);
        if (parts.isEmpty() || !parts.getFirst().person().equals(actor.personId())) {
            throw new NotFound();
        }
        return parts;
    }
}
