package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was crossed, and what the owner said to it. */
@Repository
class JdbcCrossings {

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
                .query(Integer.class)
                .list();
    }
}
