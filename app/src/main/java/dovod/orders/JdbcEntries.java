package dovod.orders;

import static dovod.orders.Columns.currencies;
import static dovod.orders.Columns.minors;
import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;
import static dovod.orders.Columns.times;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries {

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books are not rewritten: an entry that is known stays. */
    void put(TenantId tenant, Telling telling, List<ToldEntry> told) {
        jdbc.sql("""
                INSERT INTO orders.finance_entry (tenant_id, shop_id, source, known_at, external_id, posting_number,
                    happened_at, kind, title, amount, currency, detail, sku)
                SELECT :tenant, :shop, :source, :knownAt, told.*
                FROM unnest(:ids::text[], :postings::text[], :times::timestamptz[], :kinds::text[], :titles::text[],
                    :amounts::bigint[], :currencies::text[], :details::jsonb[], :skus::text[]) AS told
                ON CONFLICT (tenant_id, shop_id, external_id) DO NOTHING""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("source", telling.source())
                .param("knownAt", time(telling.knownAt()))
                .param("ids", texts(told, ToldEntry::externalId))
                .param("postings", texts(told, ToldEntry::posting))
                .param("times", times(told, ToldEntry::happenedAt))
                .param("kinds", texts(told, ToldEntry::kind))
                .param("titles", texts(told, ToldEntry::title))
                .param("amounts", minors(told, ToldEntry::amount))
                .param("currencies", currencies(told, ToldEntry::amount))
                .param("details", texts(told, entry -> Details.json(entry.detail())))
                .param("skus", texts(told, ToldEntry::sku))
                .update();
    }

    List<MoneyLine> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return jdbc.sql("""
                SELECT posting_number, happened_at, title, amount, currency, source, known_at FROM orders.finance_entry
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?) AND same_as IS NULL
                ORDER BY happened_at, external_id""")
                .params(tenant.value(), shop, postings.toArray(String[]::new))
                .query((row, number) -> new MoneyLine(
                        row.getString("posting_number"),
                        Columns.at(row, "happened_at"),
                        row.getString("title"),
                        new Money(row.getLong("amount"), row.getString("currency")),
                        row.getString("source"),
                        Columns.at(row, "known_at")))
                .list();
    }
}
