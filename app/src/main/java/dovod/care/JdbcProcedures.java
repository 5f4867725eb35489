package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Procedures with all they ever said. */
@Repository
class JdbcProcedures {

    private static final String CURRENT = """
            SELECT v.* FROM care.procedure p
            JOIN care.procedure_version v
              ON v.tenant_id = p.tenant_id AND v.procedure_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.removed_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcProcedures(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** As they stand, by title. */
    List<Procedure> all(TenantId tenant) {
        return jdbc.sql(CURRENT + " ORDER BY lower(v.body ->> 'title'), p.id")
                .param("tenant", tenant.value())
                .query((row, number) -> procedure(row))
                .list();
    }

    Optional<Procedure> find(TenantId tenant, UUID id) {
        return jdbc.sql(CURRENT + " AND p.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> procedure(row))
                .optional();
    }

    /** What it said in this version, removed or not. */
    Optional<Procedure> version(TenantId tenant, UUID id, int version) {
        return jdbc.sql("""
                SELECT * FROM care.procedure_version
                WHERE tenant_id = :tenant AND procedure_id = :id AND version = :version
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("version", version)
                .query((row, number) -> procedure(row))
                .optional();
    }

    /** All it ever said, the latest first. */
    List<Procedure> versions(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT * FROM care.procedure_version
                WHERE tenant_id = :tenant AND procedure_id = :id
                ORDER BY version DESC
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> procedure(row))
                .list();
    }

    /** Keeps a first version; one that is there already stays as it is. */
    void begin(TenantId tenant, UUID id, ProcedureText text, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO care.procedure (tenant_id, id, version) VALUES (:tenant, :id, 1)
                ON CONFLICT DO NOTHING
                """).param("tenant", tenant.value()).param("id", id).update();
        write(tenant, id, 1, text, person, now);
    }

    /** False when another version stands by now. */
    boolean change(TenantId tenant, UUID id, int version, ProcedureText text, UUID person, Instant now) {
        var changed = jdbc.sql("""
                UPDATE care.procedure SET version = version + 1
                WHERE tenant_id = :tenant AND id = :id AND version = :version AND removed_at IS NULL
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 1) {
            write(tenant, id, version + 1, text, person, now);
        }
        return changed == 1;
    }

    boolean remove(TenantId tenant, UUID id, Instant now) {
        return jdbc.sql("""
                UPDATE care.procedure SET removed_at = :now::timestamptz
                WHERE tenant_id = :tenant AND id = :id AND removed_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    private void write(TenantId tenant, UUID id, int version, ProcedureText text, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO care.procedure_version (tenant_id, procedure_id, version, body, changed_at, changed_by)
                VALUES (:tenant, :id, :version, :body::jsonb, :now::timestamptz, :person::uuid)
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("version", version)
                .param("body", json.writeValueAsString(text))
                .param("now", now.toString())
                .param("person", person == null ? null : person.toString())
                .update();
    }

    private Procedure procedure(ResultSet row) throws SQLException {
        return new Procedure(
                Cells.id(row, "procedure_id"),
                row.getInt("version"),
                json.readValue(row.getString("body"), ProcedureText.class),
                Cells.instant(row, "changed_at"),
                Cells.idIfAny(row, "changed_by"));
    }
}
