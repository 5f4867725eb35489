package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.orders.OrderCounts;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Counts the orders of each month of the reports: of this month and the last one often, of older ones once a day. */
@Component
public class CountingOrders {

    private static final Duration OFTEN = Duration.ofMinutes(30);
    private static final Duration SELDOM = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final OrderCounts orders;
    private final JdbcMonthOrders counts;
    private final Clock clock;

    CountingOrders(Tenancy tenancy, OrderCounts orders, JdbcMonthOrders counts, Clock clock) {
        this.tenancy = tenancy;
        this.orders = orders;
        this.counts = counts;
        this.clock = clock;
    }

    /** One month. True when there may be another one to count. */
    public boolean count(TenantId tenant) {
        return tenancy.in(tenant, () -> {
            var now = clock.instant();
            var border = YearMonth.from(now.atZone(JdbcCaseTotals.ZONE)).minusMonths(1);
            var due = counts.due(tenant, now.minus(OFTEN), now.minus(SELDOM), border);
            due.ifPresent(month -> count(tenant, month));
            return due.isPresent();
        });
    }

    private void count(TenantId tenant, YearMonth month) {
        var from = month.atDay(1).atStartOfDay(JdbcCaseTotals.ZONE).toInstant();
        var until =
                month.plusMonths(1).atDay(1).atStartOfDay(JdbcCaseTotals.ZONE).toInstant();
        counts.put(tenant, month, orders.between(tenant, from, until), clock.instant());
    }
}
