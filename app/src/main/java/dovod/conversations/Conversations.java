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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations without their messages, for people and for channels. */
@Component
public class Conversations {

    private static final int PAGE = 50;

    private final Tenancy tenancy;
    private final JdbcHeads heads;

    Conversations(Tenancy tenancy, JdbcHeads heads) {
        this.tenancy = tenancy;
        this.heads = heads;
    }

    /** In the order asked for; those that are not there are left out. */
    public List<Head> heads(Actor actor, Collection<ConversationId> ids) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        var found = tenancy.each(
                new Headed(tenant), ids, unknown -> tenancy.read(tenant, () -> heads.find(tenant, unknown)));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private record Headed(TenantId tenant) {}

    public Head head(Actor actor, ConversationId id) {
        return heads(actor, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** @param next where the next page begins; null on the last */
    public record Page(List<Head> heads, @Nullable ConversationId next) {}

    /** Newest first by when they came to be known here, {@value #PAGE} a page. */
    public Page page(Actor actor, @Nullable ConversationId after) {
        actor.need(Right.READ_CASES);
        var found = tenancy.read(
                actor.tenant(), () -> heads.page(actor.tenant(), after == null ? null : after.value(), PAGE + 1));
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        return new Page(
                List.copyOf(shown), found.size() > PAGE ? shown.getLast().id() : null);
    }

    /** The latest with a marketplace's own support, at most so many. */
    public List<Head> withSupport(Actor actor, int most) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> heads.ofKind(actor.tenant(), "support", most));
    }

    public Optional<ConversationId> byExternal(TenantId tenant, UUID connection, String thread) {
        return tenancy.read(tenant, () -> heads.byExternal(tenant, new ThreadKey(connection, thread)));
    }

    /** For each of these threads the newest message id of the other side that is kept here; none: left out. */
    public Map<String, String> lastExternalIds(TenantId tenant, UUID connection, Collection<String> threads) {
        return tenancy.read(tenant, () -> heads.lastExternalIds(tenant, connection, threads));
    }

    /** For each of these threads the other side's id of its buyer; no such thread, or nobody's: left out. */
    public Map<String, String> buyers(TenantId tenant, UUID connection, Collection<String> threads) {
        return tenancy.read(tenant, () -> heads.buyers(tenant, connection, threads));
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
