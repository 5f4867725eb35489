package dovod.cases;

import static dovod.platform.Cells.column;

import dovod.cases.StrandRow.Queued;
import dovod.cases.StrandRow.Standing;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which conversations cases hold. Rows of a case change only under the lock of the case's own row. */
@Repository
class JdbcStrands {

    private static final TypeReference<List<Queued>> QUEUED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStrands(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The case that each of these conversations belongs to now. */
    Map<UUID, UUID> casesOf(TenantId tenant, Collection<UUID> conversations) {
        var found = new HashMap<UUID, UUID>();
        jdbc.sql("""
                SELECT conversation_id, case_id FROM cases.case_conversation
                WHERE tenant_id = :tenant AND conversation_id = ANY (:conversations::uuid[]) AND left_at IS NULL
                """)
                .param("tenant", tenant.value())
                .param("conversations", column(conversations))
                .query(row -> {
                    found.put(Cells.id(row, "conversation_id"), Cells.id(row, "case_id"));
                });
        return found;
    }

    /** The conversations of these cases, those that went elsewhere included. */
    List<StrandRow> of(TenantId tenant, Collection<UUID> cases) {
        return jdbc.sql("""
                SELECT case_id, conversation_id, kind, linked_at, left_at, due_at, unanswered_since, replied_at,
                       settled_since, queued
                FROM cases.case_conversation
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY linked_at, conversation_id
                """)
                .param("tenant", tenant.value())
                .param("cases", column(cases))
                .query(this::strand)
                .list();
    }

    /** The same, by their conversations alone, in the order in which these were joined. */
    Map<UUID, UUID> holding(TenantId tenant, Collection<UUID> cases) {
        var holding = new LinkedHashMap<UUID, UUID>();
        jdbc.sql("""
                SELECT case_id, conversation_id FROM cases.case_conversation
                WHERE tenant_id = :tenant AND case_id = ANY (:cases::uuid[])
                ORDER BY linked_at, conversation_id
                """)
                .param("tenant", tenant.value())
                .param("cases", column(cases))
                .query(row -> {
                    holding.put(Cells.id(row, "conversation_id"), Cells.id(row, "case_id"));
                });
        return holding;
    }

    /** What left goes first, since a conversation belongs to one case at a time. */
    void save(TenantId tenant, Collection<StrandRow> strands) {
        write(tenant, strands.stream().filter(strand -> strand.leftAt() != null).toList());
        write(tenant, strands.stream().filter(strand -> strand.leftAt() == null).toList());
    }

    private void write(TenantId tenant, List<StrandRow> strands) {
        if (strands.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO cases.case_conversation (tenant_id, case_id, conversation_id, kind, linked_at, left_at,
                    due_at, unanswered_since, replied_at, settled_since, queued)
                SELECT :tenant, told.*
                FROM unnest(:cases::uuid[], :conversations::uuid[], :kinds::text[], :linked::timestamptz[],
                        :left::timestamptz[], :due::timestamptz[], :unanswered::timestamptz[],
                        :replied::timestamptz[], :settled::timestamptz[], :queued::jsonb[]) AS told
                ON CONFLICT (tenant_id, case_id, conversation_id) DO UPDATE
                SET linked_at = excluded.linked_at, left_at = excluded.left_at, due_at = excluded.due_at,
                    unanswered_since = excluded.unanswered_since, replied_at = excluded.replied_at,
                    settled_since = excluded.settled_since, queued = excluded.queued
                """)
                .param("tenant", tenant.value())
                .param("cases", column(strands, StrandRow::caseId))
                .param("conversations", column(strands, StrandRow::conversation))
                .param("kinds", column(strands, StrandRow::kind))
                .param("linked", column(strands, StrandRow::linkedAt))
                .param("left", column(strands, StrandRow::leftAt))
                .param("due", column(strands, StrandRow::dueAt))
                .param("unanswered", column(strands, strand -> strand.standing().unansweredSince()))
                .param("replied", column(strands, strand -> strand.standing().repliedAt()))
                .param("settled", column(strands, strand -> strand.standing().settledSince()))
                .param("queued", column(strands, strand -> json.writeValueAsString(strand.queued())))
                .update();
    }

    private StrandRow strand(ResultSet row, int number) throws SQLException {
        return new StrandRow(
                Cells.id(row, "case_id"),
                Cells.id(row, "conversation_id"),
                row.getString("kind"),
                Cells.instant(row, "linked_at"),
                Cells.instantIfAny(row, "left_at"),
                Cells.instantIfAny(row, "due_at"),
                new Standing(
                        Cells.instantIfAny(row, "unanswered_since"),
                        Cells.instantIfAny(row, "replied_at"),
                        Cells.instantIfAny(row, "settled_since")),
                json.readValue(row.getString("queued"), QUEUED));
    }
}
