package dovod.orders;

import static dovod.orders.Columns.time;

import dovod.kernel.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStockDays {

    private final JdbcClient jdbc;

    JdbcStockDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, Telling telling, LocalDate day, Map<String, Integer> onHand) {
        var sorted = new TreeMap<>(onHand);
        jdbc.sql("""
                INSERT INTO orders.stock_day AS known (tenant_id, shop_id, day, source, known_at, sku, on_hand)
                SELECT :tenant, :shop, :day, :source, :knownAt, told.*
                FROM unnest(:skus::text[], :counts::int[]) AS told
                ON CONFLICT (tenant_id, shop_id, sku, day) DO UPDATE SET
                    on_hand = excluded.on_hand, source = excluded.source, known_at = excluded.known_at
                WHERE known.known_at <= excluded.known_at""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("day", day)
                .param("source", telling.source())
                .param("knownAt", time(telling.knownAt()))
                .param("skus", sorted.keySet().toArray(String[]::new))
                .param("counts", sorted.values().toArray(Integer[]::new))
                .update();
    }

    /** The first and the last day of each product since then; one row where they are the same. */
    List<StockDay> ends(TenantId tenant, UUID shop, LocalDate since) {
        return jdbc.sql("""
                SELECT sku, day, on_hand, source, known_at FROM (
                    SELECT *, min(day) OVER (PARTITION BY sku) AS first, max(day) OVER (PARTITION BY sku) AS last
                    FROM orders.stock_day WHERE tenant_id = ? AND shop_id = ? AND day >= ?) days
                WHERE day IN (first, last) ORDER BY sku, day""")
                .params(tenant.value(), shop, since)
                .query((row, number) -> new StockDay(
                        row.getString("sku"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("on_hand"),
                        row.getString("source"),
                        Columns.at(row, "known_at")))
                .list();
    }
}
