package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.orders.OrderCount;
import dovod.platform.Cells;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many orders there were, as last counted. */
@Repository
class JdbcMonthOrders {

    private final JdbcClient jdbc;

    JdbcMonthOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A month of the reports whose orders were not counted since: the youngest; those before the border, since then. */
    Optional<YearMonth> due(TenantId tenant, Instant recently, Instant longAgo, YearMonth border) {
        return jdbc.sql("""
                SELECT s.month FROM (
                    SELECT DISTINCT month FROM ledger.month_sum WHERE tenant_id = :tenant AND dimension = 'all') s
                LEFT JOIN ledger.month_orders o ON o.tenant_id = :tenant AND o.month = s.month AND o.key = ''
                WHERE o.counted_at IS NULL
                   OR o.counted_at < CASE WHEN s.month < :border::date THEN :longAgo ELSE :recently END::timestamptz
                ORDER BY s.month DESC LIMIT 1
                """)
                .param("tenant", tenant.value())
                .param("border", border.atDay(1).toString())
                .param("longAgo", longAgo.toString())
                .param("recently", recently.toString())
                .query((row, number) -> YearMonth.from(row.getObject("month", LocalDate.class)))
                .optional();
    }

    void put(TenantId tenant, YearMonth month, List<OrderCount> counts, Instant now) {
        jdbc.sql("DELETE FROM ledger.month_orders WHERE tenant_id = ? AND month = ?::date")
                .params(tenant.value(), month.atDay(1).toString())
                .update();
        jdbc.sql("""
                INSERT INTO ledger.month_orders (tenant_id, month, key, orders, counted_at)
                SELECT :tenant, :month::date, key, orders, :now::timestamptz
                FROM unnest(:keys::text[], :orders::bigint[]) AS counted (key, orders)
                """)
                .param("tenant", tenant.value())
                .param("month", month.atDay(1).toString())
                .param("now", now.toString())
                .param(
                        "keys",
                        Cells.column(counts, count -> count.sku() == null ? "" : count.shop() + "/" + count.sku()))
                .param("orders", Cells.column(counts, OrderCount::orders))
                .update();
    }

    /** By key; those of which nothing was counted are left out. */
    Map<String, Long> of(TenantId tenant, YearMonth from, YearMonth to, Collection<String> keys) {
        var found = new HashMap<String, Long>();
        jdbc.sql("""
                SELECT key, sum(orders)::bigint AS orders FROM ledger.month_orders
                WHERE tenant_id = :tenant AND month BETWEEN :from::date AND :to::date AND key = ANY (:keys::text[])
                GROUP BY key
                """)
                .param("tenant", tenant.value())
                .param("from", from.atDay(1).toString())
                .param("to", to.atDay(1).toString())
                .param("keys", Cells.column(keys))
                .query(row -> {
                    found.put(row.getString("key"), row.getLong("orders"));
                });
        return found;
    }
}
