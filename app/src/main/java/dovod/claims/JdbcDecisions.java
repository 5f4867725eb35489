package dovod.claims;

import dovod.kernel.Ids;
import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions of marketplaces. */
@Repository
class JdbcDecisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, UUID claim, Decision decision, Instant now) {
        jdbc.sql("""
                INSERT INTO claims.decision (tenant_id, id, claim_id, decided_at, accepted, currency, granted, words, final,
                    kept_at, kept_by)
                VALUES (:tenant, :id, :claim, :at::timestamptz, :accepted, :currency, :granted, :words, :last,
                    :now::timestamptz, :person)
                """)
                .param("tenant", tenant.value())
                .param("id", Ids.next())
                .param("claim", claim)
                .param("at", decision.at().toString())
                .param("accepted", decision.accepted().minor())
                .param("currency", decision.accepted().currency())
                .param("granted", decision.granted())
                .param("words", decision.words())
                .param("last", decision.last())
                .param("now", now.toString())
                .param("person", decision.keptBy())
                .update();
    }

    List<Decision> of(TenantId tenant, UUID claim) {
        return jdbc.sql("""
                SELECT * FROM claims.decision WHERE tenant_id = :tenant AND claim_id = :claim ORDER BY decided_at, id
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .query((row, number) -> new Decision(
                        Cells.instant(row, "decided_at"),
                        new Money(row.getLong("accepted"), row.getString("currency")),
                        row.getBoolean("granted"),
                        row.getString("words"),
                        row.getBoolean("final"),
                        Cells.id(row, "kept_by")))
                .list();
    }
}
