package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers somebody who asked whether they may give. */
@Component
public class DecidingGrant {

    private static final int LONGEST = 500;

    private final Tenancy tenancy;
    private final JdbcGrants grants;
    private final Giving giving;
    private final Audit audit;
    private final Clock clock;

    DecidingGrant(Tenancy tenancy, JdbcGrants grants, Giving giving, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.grants = grants;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param why needed for a no
     * @throws NotFound when there is no such grant here
     * @throws Refused {@code grant_why} on {@code why}; {@code grant_decided}, {@code grant_own}, {@code
     *     grant_above_yours}, {@code grant_over_budget} (conflicts)
     */
    public void decide(Actor actor, UUID id, boolean yes, String why) {
        actor.need(Right.APPROVE_REMEDIES);
        var reason = why.replace("\u0000", "").strip();
        if (reason.length() > LONGEST || !yes && reason.isEmpty()) {
            throw new Refused(Refusal.field("why", "grant_why", LONGEST));
        }
        tenancy.run(actor.tenant(), () -> {
            var asked = grants.find(actor.tenant(), id).orElseThrow(NotFound::new);
            // Tallies first, then the grant: whoever gives takes their locks in this order.
            var tallies = giving.lock(actor.tenant(), asked.caseId(), asked.remedy());
            var grant = grants.lock(actor.tenant(), id).orElseThrow(NotFound::new);
            if (grant.state() != GrantState.ASKED) {
                throw new Refused(Refusal.conflict("grant_decided"));
            }
            if (yes) {
                allow(actor, grant, tallies);
            } else {
                giving.refuse(actor.tenant(), grant);
            }
            var state = yes ? GrantState.GRANTED : GrantState.REFUSED;
            grants.decide(actor.tenant(), id, state, actor.personId(), clock.instant(), reason);
            audit.did(
                    actor,
                    yes ? "remedy.approved" : "remedy.refused",
                    "case:" + grant.caseId(),
                    Map.of("grant", id, "amount", grant.amount().minor(), "why", reason));
        });
    }

    private void allow(Actor actor, Grant grant, Giving.Tallies tallies) {
        if (grant.askedBy().equals(actor.person()) && !actor.may(Right.DECIDE_COSTS)) {
            throw new Refused(Refusal.conflict("grant_own"));
        }
        var above = giving.above(actor, grant.amount(), tallies);
        if (above == Above.AUTHORITY) {
            throw new Refused(Refusal.conflict("grant_above_yours"));
        }
        if (above == Above.BUDGET && !actor.may(Right.DECIDE_COSTS)) {
            throw new Refused(Refusal.conflict("grant_over_budget"));
        }
        giving.giveAsked(actor.tenant(), grant);
    }
}
