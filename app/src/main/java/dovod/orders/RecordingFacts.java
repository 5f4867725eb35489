package dovod.orders;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in what a channel was told. The same news any number of times is the same rows; batches may hold anything
 * twice. Each method joins the caller's transaction.
 */
@Component
public class RecordingFacts {

    private final Tenancy tenancy;
    private final JdbcPostings postings;
    private final JdbcFacts facts;
    private final JdbcEntries entries;
    private final JdbcReported reported;
    private final JdbcReturns returns;
    private final JdbcStocks stocks;
    private final JdbcLooks looks;
    private final JdbcSteps steps;
    private final JdbcMovements movements;
    private final JdbcStockDays stockDays;
    private final ApplicationEventPublisher events;

    RecordingFacts(
            Tenancy tenancy,
            JdbcPostings postings,
            JdbcFacts facts,
            JdbcEntries entries,
            JdbcReported reported,
            JdbcReturns returns,
            JdbcStocks stocks,
            JdbcLooks looks,
            JdbcSteps steps,
            JdbcMovements movements,
            JdbcStockDays stockDays,
            ApplicationEventPublisher events) {
        this.tenancy = tenancy;
        this.postings = postings;
        this.facts = facts;
        this.entries = entries;
        this.reported = reported;
        this.returns = returns;
        this.stocks = stocks;
        this.looks = looks;
        this.steps = steps;
        this.movements = movements;
        this.stockDays = stockDays;
        this.events = events;
    }

    /** Postings as they stand; what that says of their past is kept as facts. */
    public void postings(TenantId tenant, Telling telling, Collection<ToldPosting> told) {
        var latest = Batches.latest(told, ToldPosting::posting);
        if (latest.isEmpty()) {
            return;
        }
        tenancy.run(tenant, () -> {
            postings.put(tenant, telling, latest);
            keep(tenant, telling, latest.stream().flatMap(ImpliedFacts::of).toList());
            looked(
                    tenant,
                    telling,
                    Look.POSTING,
                    latest.stream().map(ToldPosting::posting).toList());
        });
    }

    /** Single events, such as a push tells. */
    public void facts(TenantId tenant, Telling telling, Collection<ToldFact> told) {
        tenancy.run(tenant, () -> keep(tenant, telling, List.copyOf(told)));
    }

    /** Entries of the marketplace's books. */
    public void entries(TenantId tenant, Telling telling, Collection<ToldEntry> told) {
        var latest = Batches.latest(told, ToldEntry::externalId);
        if (!latest.isEmpty()) {
            tenancy.run(tenant, () -> {
                entries.put(tenant, telling, latest);
                reported.cover(tenant, telling, latest);
            });
        }
    }

    /** Returns as they stand. */
    public void returns(TenantId tenant, Telling telling, Collection<ToldReturn> told) {
        var latest = Batches.latest(told, ToldReturn::externalId);
        if (!latest.isEmpty()) {
            tenancy.run(tenant, () -> returns.put(tenant, telling, latest));
        }
    }

    /** Stock as it stands. */
    public void stocks(TenantId tenant, Telling telling, Collection<ToldStock> told) {
        var latest = Batches.latest(told, one -> one.sku() + "\n" + one.warehouse() + "\n" + one.kind());
        if (!latest.isEmpty()) {
            tenancy.run(tenant, () -> stocks.put(tenant, telling, latest));
        }
    }

    /** Goods that were brought to the warehouses or left them otherwise than in a posting. */
    public void movements(TenantId tenant, Telling telling, Collection<ToldMovement> told) {
        var latest = Batches.latest(told, ToldMovement::externalId);
        if (!latest.isEmpty()) {
            tenancy.run(tenant, () -> movements.put(tenant, telling, latest));
        }
    }

    /** How many pieces of each product lie in all warehouses together on this day; products without any are told as 0. */
    public void stockDay(TenantId tenant, Telling telling, LocalDate day, Map<String, Integer> onHand) {
        if (!onHand.isEmpty()) {
            tenancy.run(tenant, () -> stockDays.put(tenant, telling, day, onHand));
        }
    }

    /** Somebody looked for this, whether there was any or not. */
    public void looked(TenantId tenant, Telling telling, Look what, Collection<String> postingNumbers) {
        var sorted = new TreeSet<>(postingNumbers);
        if (!sorted.isEmpty()) {
            tenancy.run(tenant, () -> looks.put(tenant, telling, what, sorted));
        }
    }

    private void keep(TenantId tenant, Telling telling, List<ToldFact> told) {
        var moved = told.isEmpty() ? Set.<String>of() : facts.add(tenant, telling, told);
        if (!moved.isEmpty()) {
            var orders = steps.orders(tenant, telling.shop(), moved);
            events.publishEvent(new PostingsMoved(tenant, telling.shop(), moved, orders));
        }
    }
}
