package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Conversations without their messages, for people and for channels. */
@Component
public class Conversations {

    private final Tenancy tenancy;
    private final JdbcHeads heads;

    Conversations(Tenancy tenancy, JdbcHeads heads) {
        this.tenancy = tenancy;
        this.heads = heads;
    }

    /** In the order asked for; those that are not there are left out. */
    public List<Head> heads(Actor actor, Collection<ConversationId> ids) {
        actor.need(Right.READ_CASES);
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = tenancy.read(actor.tenant(), () -> heads.find(actor.tenant(), ids));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    public Head head(Actor actor, ConversationId id) {
        return heads(actor, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    public Optional<ConversationId> byExternal(TenantId tenant, UUID connection, String thread) {
        return tenancy.read(tenant, () -> heads.byExternal(tenant, new ThreadKey(connection, thread)));
    }

    /** For each of these threads the newest message id of the other side that is kept here; none: left out. */
    public Map<String, String> lastExternalIds(TenantId tenant, UUID connection, Collection<String> threads) {
        return tenancy.read(tenant, () -> heads.lastExternalIds(tenant, connection, threads));
    }

    /** How many messages the other side has told of each of these threads; no such thread: left out. */
    public Map<String, Integer> countMessages(TenantId tenant, UUID connection, Collection<String> threads) {
        return tenancy.read(tenant, () -> heads.countMessages(tenant, connection, threads));
    }

    /** The other side has closed the thread; a later message opens it again. */
    public void closedThere(TenantId tenant, UUID connection, String thread, Instant at) {
        tenancy.run(tenant, () -> heads.closedThere(tenant, new ThreadKey(connection, thread), at));
    }
}
