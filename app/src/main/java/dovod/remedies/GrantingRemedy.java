package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.ledger.Amounts;
import dovod.ledger.Costs;
import dovod.ledger.Crossings;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives something to a buyer, or asks somebody who may, once. */
@Component
public class GrantingRemedy {

    private final Tenancy tenancy;
    private final Remedies remedies;
    private final JdbcGrants grants;
    private final Costs costs;
    private final Crossings crossings;
    private final Giving giving;
    private final Audit audit;
    private final Clock clock;

    GrantingRemedy(
            Tenancy tenancy,
            Remedies remedies,
            JdbcGrants grants,
            Costs costs,
            Crossings crossings,
            Giving giving,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.remedies = remedies;
        this.grants = grants;
        this.costs = costs;
        this.crossings = crossings;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same key gives the first grant again. It is given at once when its giver may give it alone and the month has
     * enough left, else it waits for somebody's word.
     *
     * @throws NotFound when there is no such case or remedy here
     * @throws Refused {@code grant_above_most} on {@code amount}, what {@link Amounts} refuses; {@code case_stopped},
     *     {@code remedy_per_case}, {@code key_reused} (conflicts)
     */
    public Grant grant(Actor actor, NewGrant wanted) {
        actor.need(Right.WORK_CASES);
        return tenancy.in(actor.tenant(), () -> {
            var facts = Objects.requireNonNull(costs.of(actor, wanted.caseId()).about());
            var remedy = remedies.one(actor, wanted.remedy());
            var tallies = giving.lock(actor.tenant(), facts.id(), remedy.id());
            var before = grants.byKey(actor.tenant(), key(actor, wanted));
            if (before.isPresent()) {
                return same(before.get(), facts, wanted);
            }
            check(actor, facts, remedy, tallies);
            return give(actor, facts, remedy, wanted, tallies);
        });
    }

    private static String key(Actor actor, NewGrant wanted) {
        return actor.personId() + "-" + wanted.key();
    }

    private static Grant same(Grant before, CaseFacts facts, NewGrant wanted) {
        if (!before.caseId().equals(facts.id()) || !before.remedy().equals(wanted.remedy())) {
            throw new Refused(Refusal.conflict("key_reused"));
        }
        return before;
    }

    private void check(Actor actor, CaseFacts facts, Remedy remedy, Giving.Tallies tallies) {
        if (crossings.isStopped(actor.tenant(), facts.id()) && !actor.may(Right.DECIDE_COSTS)) {
            throw new Refused(Refusal.conflict("case_stopped"));
        }
        if (tallies.ofRemedy().grants() >= remedy.perCase()) {
            throw new Refused(Refusal.conflict("remedy_per_case", remedy.title(), remedy.perCase()));
        }
    }

    private Grant give(Actor actor, CaseFacts facts, Remedy remedy, NewGrant wanted, Giving.Tallies tallies) {
        var amount = amount(remedy, wanted);
        var above = giving.above(actor, amount, tallies);
        var now = clock.instant();
        var grant = new Grant(
                Ids.next(),
                facts.id(),
                remedy.id(),
                remedy.kind(),
                remedy.title(),
                amount,
                wanted.reason(),
                wanted.part(),
                wanted.note(),
                actor.personId(),
                now,
                above == null ? GrantState.GRANTED : GrantState.ASKED,
                above,
                above == null ? new Grant.Decision(actor.personId(), now, null) : null,
                null,
                tallies.month());
        grants.insert(actor.tenant(), key(actor, wanted), grant);
        if (above == null) {
            giving.give(actor.tenant(), grant);
        } else {
            giving.ask(actor.tenant(), grant);
        }
        audit.did(
                actor,
                above == null ? "remedy.granted" : "remedy.asked",
                "case:" + facts.number(),
                Map.of("grant", grant.id(), "remedy", remedy.title(), "amount", amount.minor()));
        return grant;
    }

    private static Money amount(Remedy remedy, NewGrant wanted) {
        var amount = wanted.amount().isBlank() ? remedy.usual() : Amounts.read("amount", wanted.amount(), 0);
        if (amount.minor() > remedy.most().minor()) {
            throw new Refused(Refusal.field(
                    "amount", "grant_above_most", Amounts.written(remedy.most().minor())));
        }
        return amount;
    }
}
