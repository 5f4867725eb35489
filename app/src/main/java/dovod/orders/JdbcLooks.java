package dovod.orders;

import static dovod.orders.Columns.time;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLooks {

    private final JdbcClient jdbc;

    JdbcLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(TenantId tenant, Telling telling, Look what, SortedSet<String> postings) {
        jdbc.sql("""
                INSERT INTO orders.look AS known (tenant_id, shop_id, what, source, looked_at, posting_number)
                SELECT :tenant, :shop, :what, :source, :at, unnest(:postings::text[])
                ON CONFLICT (tenant_id, shop_id, posting_number, what) DO UPDATE SET
                    source = excluded.source, looked_at = excluded.looked_at
                WHERE known.looked_at <= excluded.looked_at""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("what", what.code())
                .param("source", telling.source())
                .param("at", time(telling.knownAt()))
                .param("postings", postings.toArray(String[]::new))
                .update();
    }

    List<KnownLook> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return jdbc.sql("""
                SELECT posting_number, what, source, looked_at FROM orders.look
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?)""")
                .params(tenant.value(), shop, postings.toArray(String[]::new))
                .query((row, number) -> new KnownLook(
                        row.getString("posting_number"),
                        Look.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
                        row.getString("source"),
                        Columns.at(row, "looked_at")))
                .list();
    }
}
