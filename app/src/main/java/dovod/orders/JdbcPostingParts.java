package dovod.orders;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on postings, a table at a time. */
@Repository
class JdbcPostingParts {

    private final JdbcClient jdbc;
    private final JdbcPostings postings;
    private final JdbcFacts facts;
    private final JdbcLooks looks;

    JdbcPostingParts(JdbcClient jdbc, JdbcPostings postings, JdbcFacts facts, JdbcLooks looks) {
        this.jdbc = jdbc;
        this.postings = postings;
        this.facts = facts;
        this.looks = looks;
    }

    PostingParts of(TenantId tenant, UUID shop, Collection<String> numbers) {
        return new PostingParts(
                by(postings.items(tenant, numbers), KnownItem::posting, KnownItem::item),
                by(facts.of(tenant, shop, numbers), KnownFact::posting, JdbcPostingParts::fact),
                by(entries(tenant, shop, numbers), entry -> String.valueOf(entry.posting()), entry -> entry),
                returns(tenant, shop, numbers),
                by(looks.of(tenant, shop, numbers), KnownLook::posting, look -> look));
    }

    private List<BookEntry> entries(TenantId tenant, UUID shop, Collection<String> numbers) {
        return jdbc.sql("""
                SELECT external_id, posting_number, sku, happened_at, kind, title, amount, currency, source, known_at
                FROM orders.finance_entry
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?) AND same_as IS NULL
                ORDER BY happened_at, external_id""")
                .params(tenant.value(), shop, numbers.toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    private Map<String, List<ReturnFile>> returns(TenantId tenant, UUID shop, Collection<String> numbers) {
        var rows = jdbc.sql("""
                SELECT external_id, posting_number, sku, status, status_text, reason, changed_at, detail, source,
                    known_at
                FROM orders.return_item
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?)
                ORDER BY external_id""")
                .params(tenant.value(), shop, numbers.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("posting_number"), returned(row)))
                .list();
        return by(rows, Map.Entry::getKey, Map.Entry::getValue);
    }

    static BookEntry entry(ResultSet row) throws SQLException {
        return new BookEntry(
                row.getString("external_id"),
                row.getString("posting_number"),
                row.getString("sku"),
                Columns.at(row, "happened_at"),
                row.getString("kind"),
                row.getString("title"),
                new Money(row.getLong("amount"), row.getString("currency")),
                row.getString("source"),
                Columns.at(row, "known_at"));
    }

    private static ReturnFile returned(ResultSet row) throws SQLException {
        return new ReturnFile(
                row.getString("external_id"),
                row.getString("sku"),
                row.getString("status"),
                row.getString("status_text"),
                row.getString("reason"),
                Columns.atOrNone(row, "changed_at"),
                Details.read(row.getString("detail")),
                row.getString("source"),
                Columns.at(row, "known_at"));
    }

    private static PostingFact fact(KnownFact fact) {
        return new PostingFact(fact.kind(), fact.happenedAt(), fact.knownAt(), fact.source(), fact.detail());
    }

    private static <R, T> Map<String, List<T>> by(List<R> rows, Function<R, String> key, Function<R, T> part) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.mapping(part, Collectors.toList())));
    }
}
