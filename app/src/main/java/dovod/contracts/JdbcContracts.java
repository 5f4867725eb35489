package dovod.contracts;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contracts. */
@Repository
class JdbcContracts {

    private static final String ROWS = """
            SELECT c.*, v.versions, v.latest
            FROM contracts.contract c
            CROSS JOIN LATERAL (SELECT count(*) AS versions, max(published_on) AS latest FROM contracts.version v
                                WHERE v.tenant_id = c.tenant_id AND v.contract_id = c.id) v
            WHERE c.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, UUID id, NewContract contract, Instant now) {
        jdbc.sql("""
                INSERT INTO contracts.contract (tenant_id, id, title, party, added_at, added_by)
                VALUES (:tenant, :id, :title, :party, :now::timestamptz, :person)
                """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("title", contract.title())
                .param("party", contract.party())
                .param("now", now.toString())
                .param("person", actor.person())
                .update();
    }

    /** Versions of one contract are kept one after another; false when there is no such contract. */
    boolean lock(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT id FROM contracts.contract WHERE tenant_id = :tenant AND id = :id FOR UPDATE")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> Cells.id(row, "id"))
                .optional()
                .isPresent();
    }

    List<Contract> list(TenantId tenant) {
        return jdbc.sql(ROWS + "ORDER BY v.latest DESC NULLS FIRST, lower(c.title), c.id LIMIT 500")
                .param("tenant", tenant.value())
                .query((row, number) -> contract(row))
                .list();
    }

    Optional<Contract> find(TenantId tenant, UUID id) {
        return jdbc.sql(ROWS + "AND c.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> contract(row))
                .optional();
    }

    boolean watch(TenantId tenant, UUID id, @Nullable String address, boolean watched) {
        return jdbc.sql("""
                UPDATE contracts.contract SET address = :address, watched = :watched
                WHERE tenant_id = :tenant AND id = :id
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("address", address)
                        .param("watched", watched)
                        .update()
                == 1;
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                Cells.id(row, "id"),
                row.getString("title"),
                row.getString("party"),
                row.getString("address"),
                row.getBoolean("watched"),
                row.getInt("versions"),
                row.getObject("latest", LocalDate.class));
    }
}
