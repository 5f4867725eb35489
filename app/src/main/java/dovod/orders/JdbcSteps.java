package dovod.orders;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSteps {

    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PostingStep> of(TenantId tenant, UUID shop, Collection<String> postings, Collection<String> orders) {
        return jdbc.sql("""
                SELECT p.posting_number, p.order_number, p.scheme,
                    CASE f.kind WHEN 'packing' THEN 'PAID' ELSE 'DELIVERED' END AS step, min(f.happened_at) AS at
                FROM orders.posting p
                JOIN orders.fact f ON f.tenant_id = p.tenant_id AND f.shop_id = p.shop_id
                    AND f.posting_number = p.posting_number
                WHERE p.tenant_id = :tenant AND p.shop_id = :shop
                  AND (p.posting_number = ANY (:postings::text[]) OR p.order_number = ANY (:orders::text[]))
                  AND f.happened_at IS NOT NULL
                  AND (f.kind IN ('packing', 'delivered')
                       OR f.kind = 'state' AND f.detail ->> 'status' = ANY (:delivered::text[]))
                GROUP BY 1, 2, 3, 4
                ORDER BY at, p.posting_number
                """)
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("postings", Cells.column(postings))
                .param("orders", Cells.column(orders))
                .param("delivered", Cells.column(Timeline.DELIVERED))
                .query((row, number) -> new PostingStep(
                        row.getString("posting_number"),
                        row.getString("order_number"),
                        row.getString("scheme"),
                        PostingStep.Kind.valueOf(row.getString("step")),
                        Cells.instant(row, "at")))
                .list();
    }

    /** The orders that these postings belong to, as far as that is known. */
    Set<String> orders(TenantId tenant, UUID shop, Collection<String> postings) {
        return new HashSet<>(jdbc.sql("""
                SELECT order_number FROM orders.posting
                WHERE tenant_id = :tenant AND shop_id = :shop AND posting_number = ANY (:postings::text[])
                """)
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("postings", Cells.column(postings))
                .query(String.class)
                .list());
    }
}
