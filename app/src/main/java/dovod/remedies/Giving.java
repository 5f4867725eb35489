package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.ledger.Costs;
import dovod.ledger.NewEntry;
import dovod.ledger.Source;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What giving and taking back have in common: tallies, the ledger, the news. Inside a transaction of the tenant. */
@Component
class Giving {

    private final JdbcTallies tallies;
    private final Limits limits;
    private final Costs costs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Giving(JdbcTallies tallies, Limits limits, Costs costs, ApplicationEventPublisher events, Clock clock) {
        this.tallies = tallies;
        this.limits = limits;
        this.costs = costs;
        this.events = events;
        this.clock = clock;
    }

    /** What was given so far, held until the transaction ends. */
    record Tallies(YearMonth month, Tally ofMonth, Tally ofCase, Tally ofRemedy) {}

    Tallies lock(TenantId tenant, UUID caseId, UUID remedy) {
        return lock(tenant, caseId, remedy, limits.month());
    }

    private Tallies lock(TenantId tenant, UUID caseId, UUID remedy, YearMonth month) {
        var held =
                tallies.lock(tenant, List.of(Tally.month(month), Tally.ofCase(caseId), Tally.ofRemedy(caseId, remedy)));
        return new Tallies(
                month,
                Objects.requireNonNull(held.get(Tally.month(month))),
                Objects.requireNonNull(held.get(Tally.ofCase(caseId))),
                Objects.requireNonNull(held.get(Tally.ofRemedy(caseId, remedy))));
    }

    /** What this person would go above by giving so much; null when nothing stands against it. */
    @Nullable Above above(Actor actor, Money amount, Tallies given) {
        var budget = limits.budget(actor.tenant(), given.month());
        if (budget.filter(whole -> given.ofMonth().amount() + amount.minor() > whole.minor())
                        .isPresent()
                && amount.minor() > 0) {
            return Above.BUDGET;
        }
        return limits.of(actor.tenant(), actor.role())
                        .covers(amount, given.ofCase().amount())
                ? null
                : Above.AUTHORITY;
    }

    /** It counts as given once, so that nobody asks for it twice. */
    void ask(TenantId tenant, Grant grant) {
        tallies.add(tenant, List.of(Tally.ofRemedy(grant.caseId(), grant.remedy())), 0, 1);
        tell(tenant, grant, GrantState.ASKED);
    }

    void give(TenantId tenant, Grant grant) {
        tallies.add(tenant, List.of(Tally.ofRemedy(grant.caseId(), grant.remedy())), 0, 1);
        giveAsked(tenant, grant);
    }

    /** The same of what was asked for and counts already. */
    void giveAsked(TenantId tenant, Grant grant) {
        tallies.add(
                tenant,
                List.of(Tally.month(grant.month()), Tally.ofCase(grant.caseId())),
                grant.amount().minor(),
                1);
        if (grant.amount().minor() > 0) {
            costs.post(
                    tenant,
                    new NewEntry(
                            grant.entryKey(),
                            grant.caseId(),
                            grant.kind().cost(),
                            grant.amount(),
                            Source.REMEDY,
                            grant.askedBy(),
                            clock.instant(),
                            grant.title(),
                            grant.part(),
                            grant.reason().code()));
        }
        tell(tenant, grant, GrantState.GRANTED);
    }

    void refuse(TenantId tenant, Grant grant) {
        lock(tenant, grant.caseId(), grant.remedy(), grant.month());
        tallies.add(tenant, List.of(Tally.ofRemedy(grant.caseId(), grant.remedy())), 0, -1);
        tell(tenant, grant, GrantState.REFUSED);
    }

    /** It was given, and is not any more. */
    void takeBack(TenantId tenant, Grant grant, @Nullable UUID by, String why) {
        lock(tenant, grant.caseId(), grant.remedy(), grant.month());
        tallies.add(tenant, List.of(Tally.ofRemedy(grant.caseId(), grant.remedy())), 0, -1);
        tallies.add(
                tenant,
                List.of(Tally.month(grant.month()), Tally.ofCase(grant.caseId())),
                -grant.amount().minor(),
                -1);
        costs.takeBack(tenant, grant.entryKey(), by, why);
        tell(tenant, grant, GrantState.WITHDRAWN);
    }

    void tell(TenantId tenant, Grant grant, GrantState state) {
        events.publishEvent(new GrantChanged(tenant, grant.caseId(), grant.id(), state));
    }
}
