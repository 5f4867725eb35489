package dovod.orders;

import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;
import static dovod.orders.Columns.times;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMovements {

    private final JdbcClient jdbc;

    JdbcMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known stays as it was told first. */
    void put(TenantId tenant, Telling telling, List<ToldMovement> told) {
        jdbc.sql("""
                INSERT INTO orders.movement (tenant_id, shop_id, source, known_at, external_id, sku, kind, quantity,
                    happened_at, reference, detail)
                SELECT :tenant, :shop, :source, :knownAt, told.*
                FROM unnest(:ids::text[], :skus::text[], :kinds::text[], :quantities::int[], :times::timestamptz[],
                    :references::text[], :details::jsonb[]) AS told
                ON CONFLICT (tenant_id, shop_id, external_id) DO NOTHING""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("source", telling.source())
                .param("knownAt", time(telling.knownAt()))
                .param("ids", texts(told, ToldMovement::externalId))
                .param("skus", texts(told, ToldMovement::sku))
                .param("kinds", texts(told, one -> one.kind().code()))
                .param("quantities", told.stream().map(ToldMovement::quantity).toArray(Integer[]::new))
                .param("times", times(told, ToldMovement::happenedAt))
                .param("references", texts(told, ToldMovement::reference))
                .param("details", texts(told, one -> Details.json(one.detail())))
                .update();
    }

    List<GoodsMovement> since(TenantId tenant, UUID shop, Instant since) {
        return jdbc.sql("""
                SELECT external_id, sku, kind, quantity, happened_at, reference, detail, source, known_at
                FROM orders.movement
                WHERE tenant_id = ? AND shop_id = ? AND happened_at >= ?
                ORDER BY sku, happened_at, external_id""")
                .params(tenant.value(), shop, since.atOffset(ZoneOffset.UTC))
                .query(JdbcMovements::movement)
                .list();
    }

    private static GoodsMovement movement(ResultSet row, int number) throws SQLException {
        return new GoodsMovement(
                row.getString("external_id"),
                row.getString("sku"),
                MovementKind.ofCode(row.getString("kind")),
                row.getInt("quantity"),
                Columns.at(row, "happened_at"),
                row.getString("reference"),
                Details.read(row.getString("detail")),
                row.getString("source"),
                Columns.at(row, "known_at"));
    }
}
