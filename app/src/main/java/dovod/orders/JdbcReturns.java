package dovod.orders;

import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;
import static dovod.orders.Columns.times;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReturns {

    private final JdbcClient jdbc;

    JdbcReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, Telling telling, List<ToldReturn> told) {
        jdbc.sql("""
                INSERT INTO orders.return_item AS known (tenant_id, shop_id, known_at, external_id, posting_number, sku,
                    status, status_text, reason, changed_at, detail, source)
                SELECT :tenant, :shop, :knownAt, told.*, :source
                FROM unnest(:ids::text[], :postings::text[], :skus::text[], :statuses::text[], :texts::text[],
                    :reasons::text[], :times::timestamptz[], :details::jsonb[]) AS told
                ON CONFLICT (tenant_id, shop_id, external_id) DO UPDATE SET
                    status = excluded.status, status_text = excluded.status_text, reason = excluded.reason,
                    changed_at = excluded.changed_at, detail = excluded.detail, source = excluded.source,
                    known_at = excluded.known_at
                WHERE known.known_at <= excluded.known_at""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("knownAt", time(telling.knownAt()))
                .param("source", telling.source())
                .param("ids", texts(told, ToldReturn::externalId))
                .param("postings", texts(told, ToldReturn::posting))
                .param("skus", texts(told, ToldReturn::sku))
                .param("statuses", texts(told, ToldReturn::status))
                .param("texts", texts(told, ToldReturn::statusText))
                .param("reasons", texts(told, ToldReturn::reason))
                .param("times", times(told, ToldReturn::changedAt))
                .param("details", texts(told, one -> Details.json(one.detail())))
                .update();
    }

    List<ReturnLine> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return jdbc.sql("""
                SELECT posting_number, sku, coalesce(status_text, status) AS status, reason, changed_at, known_at
                FROM orders.return_item
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?)
                ORDER BY changed_at NULLS LAST, external_id""")
                .params(tenant.value(), shop, postings.toArray(String[]::new))
                .query((row, number) -> new ReturnLine(
                        row.getString("posting_number"),
                        row.getString("sku"),
                        row.getString("status"),
                        row.getString("reason"),
                        Columns.atOrNone(row, "changed_at"),
                        Columns.at(row, "known_at")))
                .list();
    }
}
