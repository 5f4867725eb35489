package dovod.orders;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPostingFiles {

    private static final String COLUMNS = """
            SELECT posting_number, order_number, scheme, status, created_at, cancelled_by, cancel_reason,
                delivery_city, cluster_to, known_at
            FROM orders.posting""";

    private final JdbcClient jdbc;
    private final JdbcPostingParts parts;

    JdbcPostingFiles(JdbcClient jdbc, JdbcPostingParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    List<UUID> shops(TenantId tenant) {
        return jdbc.sql("SELECT DISTINCT shop_id FROM orders.posting WHERE tenant_id = ? ORDER BY shop_id")
                .params(tenant.value())
                .query((row, number) -> Cells.id(row, "shop_id"))
                .list();
    }

    List<PostingFile> after(TenantId tenant, UUID shop, Instant since, String after, int most) {
        return with(
                tenant,
                shop,
                jdbc.sql(COLUMNS + """

                WHERE tenant_id = ? AND shop_id = ? AND posting_number > ? AND (created_at IS NULL OR created_at >= ?)
                ORDER BY posting_number LIMIT ?""")
                        .params(tenant.value(), shop, after, since.atOffset(ZoneOffset.UTC), most)
                        .query(JdbcPostingFiles::head)
                        .list());
    }

    List<PostingFile> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return with(
                tenant,
                shop,
                jdbc.sql(COLUMNS + """

                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?)
                ORDER BY posting_number""")
                        .params(tenant.value(), shop, postings.toArray(String[]::new))
                        .query(JdbcPostingFiles::head)
                        .list());
    }

    List<PostingFile> byNumber(TenantId tenant, String number) {
        var shops = jdbc.sql("""
                SELECT shop_id, posting_number FROM orders.posting
                WHERE tenant_id = :tenant AND (posting_number = :number OR order_number = :number)
                ORDER BY posting_number, shop_id LIMIT 30""")
                .param("tenant", tenant.value())
                .param("number", number)
                .query((row, at) -> Map.entry(Cells.id(row, "shop_id"), row.getString("posting_number")))
                .list();
        return shops.stream()
                .flatMap(known -> of(tenant, known.getKey(), List.of(known.getValue())).stream())
                .toList();
    }

    List<BookEntry> looseEntries(TenantId tenant, UUID shop, Instant since) {
        return jdbc.sql("""
                SELECT external_id, posting_number, sku, happened_at, kind, title, amount, currency, source, known_at
                FROM orders.finance_entry e
                WHERE tenant_id = :tenant AND shop_id = :shop AND happened_at >= :since AND sku IS NOT NULL
                    AND same_as IS NULL
                    AND NOT EXISTS (SELECT FROM orders.posting p WHERE p.tenant_id = :tenant AND p.shop_id = :shop
                        AND p.posting_number = e.posting_number)
                ORDER BY happened_at, external_id""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> JdbcPostingParts.entry(row))
                .list();
    }

    /** Of an order from the seller's own warehouse Ozon tells only when its processing began. */
    List<DaySales> sales(TenantId tenant, UUID shop, LocalDate since, ZoneId zone) {
        return jdbc.sql("""
                WITH sold AS (
                    SELECT p.posting_number, coalesce(p.created_at, (
                        SELECT min(f.happened_at) FROM orders.fact f
                        WHERE f.tenant_id = p.tenant_id AND f.shop_id = p.shop_id
                            AND f.posting_number = p.posting_number AND f.kind = 'packing')) AS at
                    FROM orders.posting p
                    WHERE p.tenant_id = :tenant AND p.shop_id = :shop AND p.status = 'delivered')
                SELECT i.sku, (s.at AT TIME ZONE :zone)::date AS day, sum(i.quantity)::int AS pieces,
                    sum(i.quantity * i.price)::bigint AS minor, i.currency
                FROM sold s
                JOIN orders.posting_item i ON i.tenant_id = :tenant AND i.shop_id = :shop
                    AND i.posting_number = s.posting_number
                WHERE i.price IS NOT NULL AND i.quantity > 0
                    AND s.at >= :since::date::timestamp AT TIME ZONE :zone
                GROUP BY 1, 2, 5
                ORDER BY 1, 2, 5""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("zone", zone.getId())
                .param("since", since)
                .query((row, number) -> new DaySales(
                        row.getString("sku"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("pieces"),
                        new Money(row.getLong("minor"), row.getString("currency"))))
                .list();
    }

    private List<PostingFile> with(TenantId tenant, UUID shop, List<Head> heads) {
        var known = parts.of(tenant, shop, heads.stream().map(Head::posting).toList());
        return heads.stream().map(head -> head.with(shop, known)).toList();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getString("posting_number"),
                row.getString("order_number"),
                row.getString("scheme"),
                row.getString("status"),
                Cells.instantIfAny(row, "created_at"),
                row.getString("cancelled_by"),
                row.getString("cancel_reason"),
                row.getString("delivery_city"),
                row.getString("cluster_to"),
                Columns.at(row, "known_at"));
    }
}
