package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the sweep found, to read; and the door through which claims tell what they are about. */
@Component
public class Findings {

    private final Tenancy tenancy;
    private final JdbcSweptFindings findings;
    private final JdbcFindingStates states;
    private final JdbcClaimed claimed;
    private final Clock clock;

    Findings(Tenancy tenancy, JdbcSweptFindings findings, JdbcFindingStates states, JdbcClaimed claimed, Clock clock) {
        this.tenancy = tenancy;
        this.findings = findings;
        this.states = states;
        this.claimed = claimed;
        this.clock = clock;
    }

    /** @throws NotFound when there is none of this tenant */
    public Finding one(Actor actor, UUID id) {
        return of(actor, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of these that are there, by their last day to claim. */
    public List<Finding> of(Actor actor, Collection<UUID> ids) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> findings.of(actor.tenant(), ids));
    }

    /** Of an order or posting, whatever their state. */
    public List<Finding> ofOrder(Actor actor, String number) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> findings.ofOrder(actor.tenant(), number));
    }

    /** By their last day to claim, the most at stake first within a day. */
    public List<Finding> find(Actor actor, FindingQuery query, int skip, int most) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> findings.find(actor.tenant(), query, skip, most));
    }

    /** How many there are by kind and state, of those that the rest of the query lets through. */
    public List<FindingTotal> totals(Actor actor, FindingQuery query) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> findings.totals(actor.tenant(), query));
    }

    /**
     * A claim is about these now: no sweep finds them anew. Joins the caller's transaction.
     *
     * @throws Refused {@code finding_taken} when one of them is not open any more
     */
    public void claimed(TenantId tenant, UUID claim, Collection<UUID> ids) {
        tenancy.run(tenant, () -> {
            if (states.claim(tenant, claim, ids, clock.instant()) != ids.size()) {
                throw new Refused(Refusal.conflict("finding_taken"));
            }
        });
    }

    /** A claim without findings is about this posting; the sweep leaves it alone while the claim stands. */
    public void claimedByHand(TenantId tenant, UUID claim, UUID shop, String posting) {
        tenancy.run(tenant, () -> claimed.put(tenant, claim, shop, posting, clock.instant()));
    }

    /** The claim was withdrawn: what it was about is open again. */
    public void released(TenantId tenant, UUID claim) {
        tenancy.run(tenant, () -> {
            states.release(tenant, claim, clock.instant());
            claimed.remove(tenant, claim);
        });
    }

    /** The claim has come to an end, whatever that was: what it was about is not found again. */
    public void settled(TenantId tenant, UUID claim) {
        tenancy.run(tenant, () -> states.settle(tenant, claim, clock.instant()));
    }
}
