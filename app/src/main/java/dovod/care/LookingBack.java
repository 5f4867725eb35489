package dovod.care;

import dovod.cases.CaseFile;
import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.ledger.Costs;
import dovod.orders.OrderStories;
import dovod.orders.ReturnLine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks at what became of a case after it was settled: a new message, a return, what it cost in the end. */
@Component
class LookingBack {

    private final OrderStories orders;
    private final Costs costs;
    private final Clock clock;

    LookingBack(OrderStories orders, Costs costs, Clock clock) {
        this.orders = orders;
        this.costs = costs;
        this.clock = clock;
    }

    /** @param over true when this is the last look: then what the case cost is summed up */
    Stage.Aftercare at(TenantId tenant, Stage.Aftercare stage, CaseFile file, boolean over) {
        var seen = new ArrayList<>(stage.progress().seen());
        var since = stage.progress().since();
        if (Strands.heardSince(file, since)) {
            add(
                    seen,
                    new Sighting(
                            Sighting.Kind.MESSAGE,
                            file.row().lastLine(),
                            file.row().lastAt()));
        }
        returns(tenant, file).stream()
                .filter(line -> line.knownAt().isAfter(since))
                .forEach(line -> add(seen, sighting(line)));
        return stage.watched(seen, over ? sum(tenant, file) : null);
    }

    private ClosingSum sum(TenantId tenant, CaseFile file) {
        var cost = costs.of(tenant, file.row().id().value());
        var about = cost.about();
        return new ClosingSum(cost.total(), about == null ? null : about.price(), clock.instant());
    }

    private List<ReturnLine> returns(TenantId tenant, CaseFile file) {
        var row = file.row();
        return orders.of(Actor.desk(tenant), row.shop(), row.order(), file.posting(), row.sku()).postings().stream()
                .flatMap(posting -> posting.returns().stream())
                .toList();
    }

    private static Sighting sighting(ReturnLine line) {
        var at = Objects.requireNonNullElse(line.changedAt(), line.knownAt());
        return new Sighting(Sighting.Kind.RETURN, line.status(), at);
    }

    /** The same thing is not seen twice. */
    private static void add(List<Sighting> seen, Sighting one) {
        if (seen.stream()
                .noneMatch(other -> other.kind() == one.kind() && other.what().equals(one.what()))) {
            seen.add(one);
        }
    }
}
