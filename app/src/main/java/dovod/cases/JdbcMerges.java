package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases were joined into which, and what was taken back. */
@Repository
class JdbcMerges {

    record Merge(
            UUID id,
            UUID from,
            UUID into,
            List<UUID> conversations,
            @Nullable Instant undoneAt) {}

    private final JdbcClient jdbc;

    JdbcMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Merge merge, String reason, UUID person, Instant at) {
        jdbc.sql("""
                INSERT INTO cases.merge (tenant_id, id, from_case, into_case, conversations, reason, merged_at,
                                         merged_by)
                VALUES (:tenant, :id, :from, :into, :conversations::uuid[], :reason, :at::timestamptz, :person)
                """)
                .param("tenant", tenant.value())
                .param("id", merge.id())
                .param("from", merge.from())
                .param("into", merge.into())
                .param("conversations", Cells.column(merge.conversations()))
                .param("reason", reason)
                .param("at", at.toString())
                .param("person", person)
                .update();
    }

    Optional<Merge> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT id, from_case, into_case, conversations, undone_at FROM cases.merge
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(JdbcMerges::merge)
                .optional();
    }

    /** False when somebody else has taken it back already. */
    boolean undo(TenantId tenant, UUID id, UUID person, Instant at) {
        return jdbc.sql("""
                UPDATE cases.merge SET undone_at = :at::timestamptz, undone_by = :person
                WHERE tenant_id = :tenant AND id = :id AND undone_at IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("person", person)
                        .param("at", at.toString())
                        .update()
                > 0;
    }

    /** The cases that are part of these now, directly or through others; what has no parts is left out. */
    Map<UUID, List<UUID>> partsOf(TenantId tenant, Collection<UUID> into) {
        var parts = new HashMap<UUID, List<UUID>>();
        jdbc.sql("""
                WITH RECURSIVE part AS (
                    SELECT from_case, into_case AS whole FROM cases.merge
                    WHERE tenant_id = :tenant AND into_case = ANY (:into::uuid[]) AND undone_at IS NULL
                    UNION
                    SELECT m.from_case, p.whole FROM cases.merge m JOIN part p ON m.into_case = p.from_case
                    WHERE m.tenant_id = :tenant AND m.undone_at IS NULL)
                SELECT from_case, whole FROM part
                """)
                .param("tenant", tenant.value())
                .param("into", Cells.column(into))
                .query(row -> {
                    parts.computeIfAbsent(Cells.id(row, "whole"), whole -> new ArrayList<>())
                            .add(Cells.id(row, "from_case"));
                });
        return parts;
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                Cells.id(row, "id"),
                Cells.id(row, "from_case"),
                Cells.id(row, "into_case"),
                Arrays.asList((UUID[]) row.getArray("conversations").getArray()),
                Cells.instantIfAny(row, "undone_at"));
    }
}
