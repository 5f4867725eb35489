package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.ledger.Costs;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was given, to read. */
@Component
public class Grants {

    private final Tenancy tenancy;
    private final JdbcGrants grants;
    private final Costs costs;

    Grants(Tenancy tenancy, JdbcGrants grants, Costs costs) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.costs = costs;
    }

    /**
     * In a case and those merged into it, oldest first.
     *
     * @throws NotFound when there is no such case here
     */
    public List<Grant> ofCase(Actor actor, UUID caseId) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var facts = Objects.requireNonNull(costs.of(actor, caseId).about());
            return of(actor, facts);
        });
    }

    /** The same for whoever knows what the case is about. */
    List<Grant> of(Actor actor, CaseFacts facts) {
        var whole = new ArrayList<>(facts.merged());
        whole.add(facts.id());
        return grants.ofCases(actor.tenant(), whole);
    }

    /** @throws NotFound when there is no such grant here */
    public Grant one(Actor actor, UUID id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> grants.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
    }

    /** What waits for somebody's word, the longest waiting first. */
    public List<Grant> asked(Actor actor) {
        actor.need(Right.APPROVE_REMEDIES);
        return tenancy.read(actor.tenant(), () -> grants.asked(actor.tenant()));
    }

    public long countAsked(Actor actor) {
        return tenancy.read(actor.tenant(), () -> grants.countAsked(actor.tenant()));
    }
}
