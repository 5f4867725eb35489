package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The owner's word on a dear case: go on, or stop. It is kept with who, when, why and what the case had cost. */
@Component
public class DecidingCost {

    private static final int LONGEST = 500;

    private final Tenancy tenancy;
    private final Casebook book;
    private final Costs costs;
    private final JdbcCaseTotals totals;
    private final JdbcCrossings crossings;
    private final JdbcDecisions decisions;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    DecidingCost(
            Tenancy tenancy,
            Casebook book,
            Costs costs,
            JdbcCaseTotals totals,
            JdbcCrossings crossings,
            JdbcDecisions decisions,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.book = book;
        this.costs = costs;
        this.totals = totals;
        this.crossings = crossings;
        this.decisions = decisions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * May be said anew later, when the other thing is true by then.
     *
     * @throws NotFound when there is no such case here
     * @throws Refused {@code decision_why} on field {@code why}; {@code nothing_to_decide} (conflict) when nothing was
     *     crossed or the same has been said
     */
    public void decide(Actor actor, UUID caseId, boolean goOn, String why) {
        actor.need(Right.DECIDE_COSTS);
        var reason = why.replace("\u0000", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(Refusal.field("why", "decision_why", LONGEST));
        }
        tenancy.run(actor.tenant(), () -> {
            var facts = book.find(actor.tenant(), caseId).orElseThrow(NotFound::new);
            totals.lock(actor.tenant(), facts.id(), facts, clock.instant());
            write(actor, facts, goOn, reason);
            events.publishEvent(new CostChanged(actor.tenant(), facts.id()));
        });
    }

    private void write(Actor actor, CaseFacts facts, boolean goOn, String why) {
        var id = Ids.next();
        var answered = crossings.answer(actor.tenant(), facts.id(), id);
        var times = answered == 0 ? again(actor.tenant(), facts.id(), goOn) : answered;
        var spent = costs.of(actor.tenant(), facts.id()).spent();
        var price = Objects.requireNonNullElse(facts.price(), Books.money(0));
        decisions.add(
                actor.tenant(),
                new Decision(id, facts.id(), times, goOn, why, actor.personId(), clock.instant(), spent, price));
        audit.did(
                actor,
                "cost.decided",
                "case:" + facts.number(),
                Map.of("times", times, "go_on", goOn, "spent", spent.minor(), "why", why));
    }

    /** Nothing waits: the word that was said may be turned round. */
    private int again(TenantId tenant, UUID caseId, boolean goOn) {
        var said = decisions.of(tenant, List.of(caseId));
        if (said.isEmpty() || said.getLast().goOn() == goOn) {
            throw new Refused(Refusal.conflict("nothing_to_decide"));
        }
        return said.getLast().times();
    }
}
