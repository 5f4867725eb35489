package dovod.orders;

import static dovod.orders.Columns.texts;
import static dovod.orders.Columns.time;
import static dovod.orders.Columns.times;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFacts {

    private final JdbcClient jdbc;

    JdbcFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A fact that this source has told before is known already.
     *
     * @return the postings of which something new was told
     */
    Set<String> add(TenantId tenant, Telling telling, List<ToldFact> told) {
        return new TreeSet<>(jdbc.sql("""
                INSERT INTO orders.fact (tenant_id, shop_id, known_at, source, id, posting_number, kind, happened_at,
                    detail, digest)
                SELECT :tenant, :shop, :knownAt, :source, told.*
                FROM unnest(:ids::uuid[], :postings::text[], :kinds::text[], :times::timestamptz[], :details::jsonb[],
                    :digests::bytea[]) AS told (id, posting, kind, at, detail, digest)
                ORDER BY posting, digest
                ON CONFLICT (tenant_id, shop_id, posting_number, digest) DO NOTHING
                RETURNING posting_number""")
                .param("tenant", tenant.value())
                .param("shop", telling.shop())
                .param("knownAt", time(telling.knownAt()))
                .param("source", telling.source())
                .param("ids", told.stream().map(fact -> Ids.next()).toArray(UUID[]::new))
                .param("postings", texts(told, ToldFact::posting))
                .param("kinds", texts(told, fact -> fact.kind().code()))
                .param("times", times(told, ToldFact::happenedAt))
                .param("details", texts(told, fact -> Details.json(fact.detail())))
                .param(
                        "digests",
                        told.stream()
                                .map(fact -> Details.digest(telling.source(), fact))
                                .toArray(byte[][]::new))
                .query(String.class)
                .list());
    }

    List<KnownFact> of(TenantId tenant, UUID shop, Collection<String> postings) {
        return jdbc.sql("""
                SELECT posting_number, kind, happened_at, known_at, source, detail FROM orders.fact
                WHERE tenant_id = ? AND shop_id = ? AND posting_number = ANY (?)
                ORDER BY coalesce(happened_at, known_at), id""")
                .params(tenant.value(), shop, postings.toArray(String[]::new))
                .query(JdbcFacts::fact)
                .list();
    }

    private static KnownFact fact(ResultSet row, int number) throws SQLException {
        return new KnownFact(
                row.getString("posting_number"),
                FactKind.ofCode(row.getString("kind")),
                Columns.atOrNone(row, "happened_at"),
                Columns.at(row, "known_at"),
                row.getString("source"),
                Details.read(row.getString("detail")));
    }
}
