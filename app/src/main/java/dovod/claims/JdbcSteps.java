package dovod.claims;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of ladders that were drafted or taken. */
@Repository
class JdbcSteps {

    private final JdbcClient jdbc;

    JdbcSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Step> of(TenantId tenant, UUID claim) {
        return jdbc.sql("SELECT * FROM claims.step WHERE tenant_id = :tenant AND claim_id = :claim ORDER BY drafted_at")
                .param("tenant", tenant.value())
                .param("claim", claim)
                .query((row, number) -> new Step(
                        row.getString("rung"),
                        row.getString("text"),
                        Cells.instant(row, "drafted_at"),
                        Cells.instantIfAny(row, "sent_at"),
                        Cells.idIfAny(row, "sent_by")))
                .list();
    }

    /** A draft that has not been sent takes the new text. */
    void draft(TenantId tenant, UUID claim, String rung, String text, Instant now) {
        jdbc.sql("""
                INSERT INTO claims.step AS s (tenant_id, claim_id, rung, text, drafted_at)
                VALUES (:tenant, :claim, :rung, :text, :now::timestamptz)
                ON CONFLICT (tenant_id, claim_id, rung)
                DO UPDATE SET text = excluded.text, drafted_at = excluded.drafted_at WHERE s.sent_at IS NULL
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .param("rung", rung)
                .param("text", text)
                .param("now", now.toString())
                .update();
    }

    /** False when it was sent already. */
    boolean sent(TenantId tenant, UUID claim, String rung, String text, UUID person, Instant at) {
        return jdbc.sql("""
                INSERT INTO claims.step AS s (tenant_id, claim_id, rung, text, drafted_at, sent_at, sent_by)
                VALUES (:tenant, :claim, :rung, :text, :at::timestamptz, :at::timestamptz, :person)
                ON CONFLICT (tenant_id, claim_id, rung)
                DO UPDATE SET text = excluded.text, sent_at = excluded.sent_at, sent_by = excluded.sent_by
                WHERE s.sent_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("claim", claim)
                        .param("rung", rung)
                        .param("text", text)
                        .param("person", person)
                        .param("at", at.toString())
                        .update()
                == 1;
    }
}
