package dovod.orders;

import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStocks {

    private final JdbcClient jdbc;

    JdbcStocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, Telling telling, List<ToldStock> told) {
        jdbc.sql("""
                INSERT INTO orders.stock AS known (tenant_id, shop_id, known_at, sku, warehouse, kind, quantity)
                SELECT :tenant, :shop, :knownAt, told.*
                FROM unnest(:skus::text[], :warehouses::text[], :kinds::text[], :quantities::int[]) AS told
                ON CONFLICT (tenant_id, shop_id, sku, warehouse, kind) DO UPDATE SET
                    quantity = excluded.quantity, known_at = excluded.known_at
                WHERE known.known_at <= excluded.known_at""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("knownAt", time(telling.knownAt()))
                .param("skus", texts(told, ToldStock::sku))
                .param("warehouses", texts(told, ToldStock::warehouse))
                .param("kinds", texts(told, ToldStock::kind))
                .param("quantities", told.stream().map(ToldStock::quantity).toArray(Integer[]::new))
                .update();
    }

    List<StockLine> of(TenantId tenant, UUID shop, Collection<String> skus) {
        return jdbc.sql("""
                SELECT sku, kind, sum(quantity)::int AS quantity, min(known_at) AS known_at FROM orders.stock
                WHERE tenant_id = ? AND shop_id = ? AND sku = ANY (?)
                GROUP BY sku, kind HAVING sum(quantity) <> 0 OR kind = 'available' ORDER BY sku, kind""")
                .params(tenant.value(), shop, skus.toArray(String[]::new))
                .query((row, number) -> new StockLine(
                        row.getString("sku"),
                        row.getString("kind"),
                        row.getInt("quantity"),
                        Columns.at(row, "known_at")))
                .list();
    }
}
