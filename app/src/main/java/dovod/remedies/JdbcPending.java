package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cases wait for. */
@Repository
class JdbcPending {

    private record Waiting(UUID caseId, WaitsFor what) {}

    private final JdbcClient jdbc;

    JdbcPending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks anew at a case; whoever looks at the same one waits, and sees what was written meanwhile. */
    void look(TenantId tenant, UUID caseId) {
        jdbc.sql("""
                INSERT INTO remedies.pending (tenant_id, case_id) VALUES (?, ?)
                ON CONFLICT (tenant_id, case_id) DO UPDATE SET waits_for = pending.waits_for
                """).params(tenant.value(), caseId).update();
        jdbc.sql("""
                UPDATE remedies.pending SET waits_for = CASE
                    WHEN EXISTS (SELECT FROM remedies.grant_of g
                        WHERE g.tenant_id = :tenant AND g.case_id = :case AND g.state = 'asked') THEN 'word'
                    WHEN EXISTS (SELECT FROM remedies.grant_of g
                        JOIN remedies.code c ON c.tenant_id = :tenant AND c.grant_id = g.id
                        WHERE g.tenant_id = :tenant AND g.case_id = :case AND c.used_at IS NULL AND c.ended_at IS NULL)
                    THEN 'use' END
                WHERE tenant_id = :tenant AND case_id = :case
                """).param("tenant", tenant.value()).param("case", caseId).update();
    }

    Map<UUID, WaitsFor> of(TenantId tenant, Collection<UUID> cases) {
        return jdbc
                .sql("""
                SELECT case_id, waits_for FROM remedies.pending
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[]) AND waits_for IS NOT NULL
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .query((row, number) ->
                        new Waiting(Cells.id(row, "case_id"), WaitsFor.ofCode(row.getString("waits_for"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiting::caseId, Waiting::what));
    }
}
