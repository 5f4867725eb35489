package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in front of which case; an unlogged table, for it is worth nothing after a crash. */
@Repository
class JdbcPresences {

    record Presence(UUID caseId, UUID person, Mode mode) {}

    private final JdbcClient jdbc;

    JdbcPresences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Presence> find(TenantId tenant, UUID caseId, UUID person, Instant since) {
        return jdbc.sql("""
                SELECT case_id, person_id, mode FROM cases.presence
                WHERE tenant_id = :tenant AND case_id = :case AND person_id = :person AND at > :since::timestamptz
                """)
                .param("tenant", tenant.value())
                .param("case", caseId)
                .param("person", person)
                .param("since", since.toString())
                .query(JdbcPresences::presence)
                .optional();
    }

    void put(TenantId tenant, Presence presence, Instant at) {
        jdbc.sql("""
                INSERT INTO cases.presence (tenant_id, case_id, person_id, mode, at)
                VALUES (:tenant, :case, :person, :mode, :at::timestamptz)
                ON CONFLICT (tenant_id, case_id, person_id) DO UPDATE SET mode = :mode, at = :at::timestamptz
                """)
                .param("tenant", tenant.value())
                .param("case", presence.caseId())
                .param("person", presence.person())
                .param("mode", presence.mode().code())
                .param("at", at.toString())
                .update();
    }

    boolean remove(TenantId tenant, UUID caseId, UUID person) {
        return jdbc.sql("""
                DELETE FROM cases.presence
                WHERE tenant_id = :tenant AND case_id = :case AND person_id = :person
                """)
                        .param("tenant", tenant.value())
                        .param("case", caseId)
                        .param("person", person)
                        .update()
                > 0;
    }

    /** Who is there since then, whoever writes first. */
    List<Presence> at(TenantId tenant, Collection<UUID> cases, Instant since) {
        return jdbc.sql("""
                SELECT case_id, person_id, mode FROM cases.presence
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[]) AND at > :since::timestamptz
                ORDER BY mode DESC, person_id
                """)
                .param("tenant", tenant.value())
                .param("cases", Cells.column(cases))
                .param("since", since.toString())
                .query(JdbcPresences::presence)
                .list();
    }

    int removeBefore(TenantId tenant, Instant until) {
        return jdbc.sql("DELETE FROM cases.presence WHERE tenant_id = :tenant AND at < :until::timestamptz")
                .param("tenant", tenant.value())
                .param("until", until.toString())
                .update();
    }

    private static Presence presence(ResultSet row, int number) throws SQLException {
        return new Presence(Cells.id(row, "case_id"), Cells.id(row, "person_id"), Mode.ofCode(row.getString("mode")));
    }
}
