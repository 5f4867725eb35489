package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of looks; nothing here is ever changed. */
@Repository
class JdbcLooks {

    private static final int MOST = 40;

    private final JdbcClient jdbc;

    JdbcLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, UUID contract, Look look) {
        jdbc.sql("""
                INSERT INTO contracts.look (tenant_id, id, contract_id, at, outcome, detail, snapshot_id, person)
                VALUES (:tenant, :id, :contract, :at::timestamptz, :outcome, :detail, :snapshot, :person)
                """)
                .param("tenant", actor.tenant().value())
                .param("id", Ids.next())
                .param("contract", contract)
                .param("at", look.at().toString())
                .param("outcome", look.outcome().code())
                .param("detail", look.detail())
                .param("snapshot", look.snapshot())
                .param("person", actor.person())
                .update();
    }

    /** The latest first. */
    List<Look> list(TenantId tenant, UUID contract) {
        return jdbc.sql("""
                SELECT at, outcome, detail, snapshot_id FROM contracts.look
                WHERE tenant_id = :tenant AND contract_id = :contract
                ORDER BY at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("contract", contract)
                .param("most", MOST)
                .query((row, number) -> new Look(
                        Cells.instant(row, "at"),
                        Look.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("detail"),
                        Cells.idIfAny(row, "snapshot_id")))
                .list();
    }
}
