package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was crossed, and what the owner said to it. */
@Repository
class JdbcCrossings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcCrossings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that had not been crossed before. */
    List<Integer> cross(TenantId tenant, UUID caseId, List<Integer> times, Money spent, Money price, Instant now) {
        return jdbc.sql("""
                INSERT INTO ledger.crossing (tenant_id, case_id, times, crossed_at, spent, price, currency)
                SELECT :tenant, :case, crossed, :now::timestamptz, :spent, :price, :currency
                FROM unnest(:times::int[]) AS crossed
                ON CONFLICT DO NOTHING
                RETURNING times
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("times", Cells.column(times))
                .param("now", now.toString())
                .param("spent", spent.minor())
                .param("price", price.minor())
                .param("currency", price.currency())
                .query((row, number) -> row.getInt("times"))
                .list();
    }

    /** The highest of each case that waits for a word, the longest waiting first. */
    List<Crossing> open(TenantId tenant) {
        return jdbc.sql("""
                SELECT c.case_id, max(c.times) AS times, max(c.crossed_at) AS at, max(c.price) AS price, c.currency,
                    max(t.spent) AS spent, max(t.number) AS number, max(t.product) AS product
                FROM ledger.crossing c
                JOIN ledger.case_total t ON t.tenant_id = c.tenant_id AND t.case_id = c.case_id
                WHERE c.tenant_id = :tenant AND c.decision IS NULL
                GROUP BY c.case_id, c.currency
                ORDER BY min(c.crossed_at), c.case_id LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query(JdbcCrossings::crossing)
                .list();
    }

    long count(TenantId tenant) {
        return jdbc.sql("""
                SELECT count(DISTINCT case_id) FROM ledger.crossing WHERE tenant_id = ? AND decision IS NULL
                """).params(tenant.value()).query(Long.class).single();
    }

    Map<UUID, Integer> among(TenantId tenant, Collection<UUID> cases) {
        var found = new HashMap<UUID, Integer>();
        jdbc.sql("""
                SELECT case_id, max(times) AS times FROM ledger.crossing
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[]) AND decision IS NULL
                GROUP BY case_id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query(row -> {
                    found.put(Cells.id(row, "case_id"), row.getInt("times"));
                });
        return found;
    }

    /** Answers all that wait with this decision. The highest of them; 0 when none did. */
    int answer(TenantId tenant, UUID caseId, UUID decision) {
        return jdbc
                .sql("""
                UPDATE ledger.crossing SET decision = :decision
                WHERE tenant_id = :tenant AND case_id = :case AND decision IS NULL
                RETURNING times
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("decision", decision)
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static Crossing crossing(ResultSet row, int number) throws SQLException {
        return new Crossing(
                Cells.id(row, "case_id"),
                row.getObject("number", Long.class),
                row.getString("product"),
                row.getInt("times"),
                Cells.instant(row, "at"),
                new Money(row.getLong("spent"), row.getString("currency")),
                new Money(row.getLong("price"), row.getString("currency")));
    }
}
