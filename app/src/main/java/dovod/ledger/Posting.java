package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseFacts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes entries, keeps the sum of their case, and sees what has been crossed. */
@Component
class Posting {

    private final JdbcCostEntries entries;
    private final JdbcCaseTotals totals;
    private final JdbcCrossings crossings;
    private final Casebook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Posting(
            JdbcCostEntries entries,
            JdbcCaseTotals totals,
            JdbcCrossings crossings,
            Casebook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.totals = totals;
        this.crossings = crossings;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Inside a transaction of the tenant. False when this key was posted before. */
    boolean post(TenantId tenant, Entry entry) {
        var facts = book.find(tenant, entry.caseId()).orElse(null);
        totals.lock(tenant, entry.caseId(), facts, entry.at());
        if (!entries.insert(tenant, entry)) {
            return false;
        }
        totals.add(tenant, entry);
        cross(tenant, facts);
        events.publishEvent(new CostChanged(tenant, facts == null ? entry.caseId() : facts.id()));
        return true;
    }

    private void cross(TenantId tenant, @Nullable CaseFacts facts) {
        var price = facts == null ? null : facts.price();
        if (facts == null || price == null || !Books.holds(price)) {
            return;
        }
        var spent = Books.money(totals.spent(tenant, Casebook.whole(facts)));
        var crossed = Threshold.reached(spent, price);
        if (!crossed.isEmpty()) {
            crossings.cross(tenant, facts.id(), crossed, spent, price, clock.instant()).stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .ifPresent(times -> events.publishEvent(new CostCrossed(tenant, facts.id(), times, spent, price)));
        }
    }
}
