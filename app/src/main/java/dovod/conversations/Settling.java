package dovod.conversations;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Moves parts of replies on and says what has become true of the whole reply. The caller holds the conversations'
 * locks, so one reply's parts move one after another.
 */
@Component
class Settling {

    private final JdbcOutbox outbox;
    private final JdbcMessages messages;
    private final Notices notices;

    Settling(JdbcOutbox outbox, JdbcMessages messages, Notices notices) {
        this.outbox = outbox;
        this.messages = messages;
        this.notices = notices;
    }

    /** How many of these moved: somebody else may have been faster. */
    int apply(TenantId tenant, Collection<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return 0;
        }
        var before = outbox.parts(
                tenant,
                changes.stream()
                        .map(change -> change.before().message())
                        .distinct()
                        .toList());
        var moved = outbox.save(tenant, changes);
        var after = new HashMap<UUID, Outgoing.Progress>();
        for (var change : changes) {
            if (moved.contains(change.before().id())) {
                after.put(change.before().id(), change.after());
            }
        }
        holdBack(tenant, before.values(), after);
        messages.identify(tenant, identified(before.values(), after));
        before.forEach((message, parts) -> notices.moved(tenant, parts, now(parts, after), now));
        return moved.size();
    }

    private void holdBack(TenantId tenant, Collection<List<Outgoing>> replies, Map<UUID, Outgoing.Progress> after) {
        var held = new ArrayList<Change>();
        for (var parts : replies) {
            boolean stopped = false;
            for (var part : now(parts, after)) {
                stopped |= State.STOPPED.contains(part.state());
                if (stopped && part.state() == State.QUEUED) {
                    held.add(Change.of(part, OutboxRules.heldBack(part)));
                }
            }
        }
        if (!held.isEmpty()) {
            outbox.save(tenant, held);
            held.forEach(change -> after.put(change.before().id(), change.after()));
        }
    }

    /** A message bears the other side's id of its first part. */
    private static Map<MessageId, String> identified(
            Collection<List<Outgoing>> replies, Map<UUID, Outgoing.Progress> after) {
        return replies.stream()
                .map(List::getFirst)
                .filter(first -> after.containsKey(first.id()))
                .map(first -> now(List.of(first), after).getFirst())
                .filter(first -> first.progress().externalId() != null)
                .collect(Collectors.toMap(
                        Outgoing::message,
                        first -> String.valueOf(first.progress().externalId())));
    }

    private static List<Outgoing> now(List<Outgoing> parts, Map<UUID, Outgoing.Progress> after) {
        Function<Outgoing, Outgoing> moved = part -> {
            var progress = after.get(part.id());
            return progress == null ? part : part.with(progress);
        };
        return parts.stream().map(moved).toList();
    }
}
