package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cases whose part in the sums is to be reckoned anew. */
@Repository
class JdbcUnfolded {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcUnfolded(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Some of them, held until the transaction ends, and no longer waiting; whom somebody posts to is left for later. */
    List<KeptCase> take(TenantId tenant) {
        var cases = jdbc.sql("""
                SELECT t.case_id, t.month, t.shop_id, t.sku, t.reason, t.folded
                FROM ledger.case_total t
                WHERE t.tenant_id = :tenant AND t.case_id IN (
                    SELECT case_id FROM ledger.unfolded WHERE tenant_id = :tenant ORDER BY case_id LIMIT :most)
                ORDER BY t.case_id FOR UPDATE OF t SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("most", MOST)
                .query((row, number) -> kept(row))
                .list();
        jdbc.sql("DELETE FROM ledger.unfolded WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])")
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases, KeptCase::id))
                .update();
        return cases;
    }

    void keep(TenantId tenant, Map<UUID, List<Share>> folded) {
        jdbc.sql("""
                UPDATE ledger.case_total t SET folded = now.folded
                FROM unnest(:cases::uuid[], :folded::jsonb[]) AS now (case_id, folded)
                WHERE t.tenant_id = :tenant AND t.case_id = now.case_id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(folded.keySet()))
                .param("folded", Cells.column(folded.keySet(), id -> json.writeValueAsString(folded.get(id))))
                .update();
    }

    private KeptCase kept(ResultSet row) throws SQLException {
        return new KeptCase(
                Cells.id(row, "case_id"),
                row.getObject("month", LocalDate.class).toString(),
                Cells.idIfAny(row, "shop_id"),
                row.getString("sku"),
                row.getString("reason"),
                List.of(json.readValue(row.getString("folded"), Share[].class)));
    }
}
