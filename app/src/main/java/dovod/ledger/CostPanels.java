package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.ledger.spi.CaseFacts;
import dovod.people.People;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what stands about money beside a case. */
@Component
public class CostPanels {

    private final Tenancy tenancy;
    private final Casebook book;
    private final JdbcCostEntries entries;
    private final JdbcWatches watches;
    private final JdbcCrossings crossings;
    private final JdbcDecisions decisions;
    private final CostRules rules;
    private final People people;
    private final Clock clock;

    CostPanels(
            Tenancy tenancy,
            Casebook book,
            JdbcCostEntries entries,
            JdbcWatches watches,
            JdbcCrossings crossings,
            JdbcDecisions decisions,
            CostRules rules,
            People people,
            Clock clock) {
        this.tenancy = tenancy;
        this.book = book;
        this.entries = entries;
        this.watches = watches;
        this.crossings = crossings;
        this.decisions = decisions;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such case here */
    public CostPanel of(Actor actor, UUID caseId) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> of(actor, book.find(actor.tenant(), caseId).orElseThrow(NotFound::new)));
    }

    /** For whoever knows already what the case is about. */
    public CostPanel of(Actor actor, CaseFacts facts) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> gather(actor, facts));
    }

    private CostPanel gather(Actor actor, CaseFacts facts) {
        var tenant = actor.tenant();
        var whole = Casebook.whole(facts);
        var posted = entries.ofCases(tenant, whole);
        var said = decisions.of(tenant, List.of(facts.id()));
        var running = watches.at(tenant, whole).stream()
                .filter(stretch -> !stretch.isSilent(clock.instant()))
                .map(stretch -> new CostPanel.Running(stretch.person(), stretch.began(), stretch.seconds()))
                .toList();
        var persons = Stream.of(
                        posted.stream().flatMap(entry -> Stream.ofNullable(entry.person())),
                        said.stream().map(Decision::person),
                        running.stream().map(CostPanel.Running::person))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new CostPanel(
                new CaseCost(facts.id(), facts, posted),
                rules.alternative(facts.marketplace(), facts.price(), clock.instant()),
                running,
                said,
                crossings.among(tenant, List.of(facts.id())).get(facts.id()),
                people.names(tenant, persons));
    }
}
