package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases that wait for the owner's word. */
@Component
public class Crossings {

    private final Tenancy tenancy;
    private final JdbcCrossings crossings;
    private final JdbcDecisions decisions;
    private final Casebook book;

    Crossings(Tenancy tenancy, JdbcCrossings crossings, JdbcDecisions decisions, Casebook book) {
        this.tenancy = tenancy;
        this.crossings = crossings;
        this.decisions = decisions;
        this.book = book;
    }

    /** The highest of each case, the longest waiting first. */
    public List<Crossing> open(Actor actor) {
        actor.need(Right.DECIDE_COSTS);
        return tenancy.read(actor.tenant(), () -> crossings.open(actor.tenant()));
    }

    /** How many cases wait. */
    public long count(Actor actor) {
        return tenancy.read(actor.tenant(), () -> crossings.count(actor.tenant()));
    }

    /** Of these cases, those that wait for a word, each with the highest that was crossed. */
    public Map<UUID, Integer> among(TenantId tenant, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : tenancy.read(tenant, () -> crossings.among(tenant, cases));
    }

    /** True when the last word on this case was to stop. */
    public boolean isStopped(TenantId tenant, UUID caseId) {
        return tenancy.read(tenant, () -> {
            var whole = book.find(tenant, caseId).map(CaseFacts::id).orElse(caseId);
            var said = decisions.of(tenant, List.of(whole));
            return !said.isEmpty() && !said.getLast().goOn();
        });
    }
}
