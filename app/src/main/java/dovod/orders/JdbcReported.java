package dovod.orders;

import static dovod.orders.Columns.texts;

import dovod.kernel.TenantId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports of files tell beside the books: the same money counts once. */
@Repository
class JdbcReported {

    /** The day of a document may be that of its month's end. */
    static final Duration NEAR = Duration.ofDays(62);

    private final JdbcClient jdbc;

    JdbcReported(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries about these postings or products that count, whoever told them. */
    List<BookEntry> known(TenantId tenant, UUID shop, Collection<String> postings, Collection<String> skus) {
        return jdbc.sql("""
                SELECT external_id, posting_number, sku, happened_at, kind, title, amount, currency, source, known_at
                FROM orders.finance_entry
                WHERE tenant_id = ? AND shop_id = ? AND same_as IS NULL
                    AND (posting_number = ANY (?) OR sku = ANY (?))
                ORDER BY happened_at, external_id""")
                .params(tenant.value(), shop, postings.toArray(String[]::new), skus.toArray(String[]::new))
                .query((row, number) -> JdbcPostingParts.entry(row))
                .list();
    }

    /** What the books now tell themselves is counted as theirs: each entry stands for one row of a report at most. */
    void cover(TenantId tenant, Telling telling, List<ToldEntry> told) {
        if (telling.source().equals(Telling.REPORT) || !isAny(tenant, telling.shop())) {
            return;
        }
        jdbc.sql("""
                WITH reported AS (
                    SELECT external_id, coalesce(posting_number, 'sku:' || sku) AS about, sku, amount, currency,
                        happened_at, known_at,
                        row_number() OVER (PARTITION BY coalesce(posting_number, 'sku:' || sku), amount, currency
                            ORDER BY happened_at, external_id) AS place
                    FROM orders.finance_entry
                    WHERE tenant_id = :tenant AND shop_id = :shop AND source = 'report' AND same_as IS NULL),
                booked AS (
                    SELECT external_id, coalesce(posting_number, 'sku:' || sku) AS about, sku, amount, currency,
                        happened_at, known_at,
                        row_number() OVER (PARTITION BY coalesce(posting_number, 'sku:' || sku), amount, currency
                            ORDER BY happened_at, external_id) AS place
                    FROM orders.finance_entry e
                    WHERE tenant_id = :tenant AND shop_id = :shop AND external_id = ANY (:ids::text[])
                        AND NOT EXISTS (SELECT FROM orders.finance_entry r
                            WHERE r.tenant_id = :tenant AND r.shop_id = :shop AND r.source = 'report'
                                AND r.same_as = e.external_id))
                UPDATE orders.finance_entry r SET same_as = booked.external_id
                FROM reported JOIN booked USING (about, amount, currency, place)
                WHERE r.tenant_id = :tenant AND r.shop_id = :shop AND r.external_id = reported.external_id
                    AND booked.known_at > reported.known_at
                    AND (booked.sku IS NULL OR reported.sku IS NULL OR booked.sku = reported.sku)
                    AND abs(extract(epoch FROM booked.happened_at - reported.happened_at)) <= :near""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("ids", texts(told, ToldEntry::externalId))
                .param("near", NEAR.toSeconds())
                .update();
    }

    private boolean isAny(TenantId tenant, UUID shop) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM orders.finance_entry
                    WHERE tenant_id = ? AND shop_id = ? AND source = 'report' AND same_as IS NULL)""").params(tenant.value(), shop).query(Boolean.class).single();
    }

    /** True when both speak of the same money. */
    static boolean areSame(ToldEntry row, BookEntry entry) {
        return row.amount().equals(entry.amount())
                && sameGoods(row, entry)
                && Duration.between(row.happenedAt(), entry.at()).abs().compareTo(NEAR) <= 0;
    }

    /** Of the same posting, or where one of them names none, of the same product. */
    private static boolean sameGoods(ToldEntry row, BookEntry entry) {
        var sameSku = row.sku() != null && row.sku().equals(entry.sku());
        return row.posting() != null && entry.posting() != null
                ? row.posting().equals(entry.posting()) && (sameSku || row.sku() == null || entry.sku() == null)
                : sameSku;
    }
}
