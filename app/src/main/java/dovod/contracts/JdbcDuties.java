package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be done because of changes. */
@Repository
class JdbcDuties {

    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, ContractDuty duty, Instant now) {
        jdbc.sql("""
                INSERT INTO contracts.duty (tenant_id, id, contract_id, version_id, identity, what, person, until, written_at,
                    written_by)
                VALUES (:tenant, :id, :contract, :version, :identity, :what, :person, :until, :now::timestamptz, :writer)
                """)
                .param("tenant", actor.tenant().value())
                .param("id", duty.id())
                .param("contract", duty.contract())
                .param("version", duty.version())
                .param("identity", duty.identity())
                .param("what", duty.what())
                .param("person", duty.person())
                .param("until", duty.until(), Types.DATE)
                .param("now", now.toString())
                .param("writer", actor.personId())
                .update();
    }

    /** False when there is none that is open. */
    boolean settle(Actor actor, UUID contract, UUID duty, Instant now) {
        return jdbc.sql("""
                UPDATE contracts.duty SET done_at = :now::timestamptz, done_by = :person
                WHERE tenant_id = :tenant AND contract_id = :contract AND id = :id AND done_at IS NULL
                """)
                        .param("tenant", actor.tenant().value())
                        .param("contract", contract)
                        .param("id", duty)
                        .param("now", now.toString())
                        .param("person", actor.personId())
                        .update()
                == 1;
    }

    /** Open ones first, by their day. */
    List<ContractDuty> list(TenantId tenant, UUID contract, @Nullable UUID version) {
        return jdbc.sql("""
                SELECT * FROM contracts.duty
                WHERE tenant_id = :tenant AND contract_id = :contract AND (:version::uuid IS NULL OR version_id = :version::uuid)
                ORDER BY done_at IS NOT NULL, until NULLS LAST, id
                LIMIT 500
                """)
                .param("tenant", tenant.value())
                .param("contract", contract)
                .param("version", version)
                .query((row, number) -> duty(row))
                .list();
    }

    private static ContractDuty duty(ResultSet row) throws SQLException {
        return new ContractDuty(
                Cells.id(row, "id"),
                Cells.id(row, "contract_id"),
                Cells.id(row, "version_id"),
                Cells.id(row, "identity"),
                row.getString("what"),
                Cells.idIfAny(row, "person"),
                row.getObject("until", LocalDate.class),
                Cells.instantIfAny(row, "done_at"));
    }
}
