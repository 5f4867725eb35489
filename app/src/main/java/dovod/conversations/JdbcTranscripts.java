package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was said, without what hangs on it. */
@Repository
class JdbcTranscripts {

    private final JdbcClient jdbc;

    JdbcTranscripts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Transcript> find(TenantId tenant, Collection<ConversationId> conversations, int most) {
        var said = said(tenant, conversations, most);
        return jdbc.sql("""
                SELECT c.id AS conversation_id, c.channel, c.kind, c.closed_there_at, c.sku
                FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.id = asked.id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query((row, number) -> {
                    var id = Columns.conversation(row);
                    return new Transcript(
                            id,
                            row.getString("channel"),
                            row.getString("kind"),
                            row.getObject("closed_there_at") != null,
                            row.getString("sku"),
                            List.copyOf(said.getOrDefault(id, List.of())));
                })
                .list();
    }

    private Map<ConversationId, List<Utterance>> said(
            TenantId tenant, Collection<ConversationId> conversations, int most) {
        var said = new LinkedHashMap<ConversationId, List<Utterance>>();
        jdbc.sql("""
                SELECT m.conversation_id, m.id, m.author, m.author_name, m.person_id, m.body, m.at,
                       jsonb_array_length(m.pictures)
                       + (SELECT count(*) FROM conversations.attachment a
                          WHERE a.tenant_id = :tenant AND a.message_id = m.id) AS files,
                       NOT EXISTS (SELECT FROM conversations.outgoing o
                                   WHERE o.tenant_id = :tenant AND o.message_id = m.id
                                     AND o.state IN ('queued', 'sending')) AS has_left
                FROM unnest(:conversations::uuid[]) AS asked (id)
                CROSS JOIN LATERAL (
                    SELECT * FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = asked.id
                      AND NOT EXISTS (SELECT FROM conversations.outgoing o
                                      WHERE o.tenant_id = :tenant AND o.message_id = m.id
                                        AND o.state IN ('failed', 'needs_person'))
                    ORDER BY m.at DESC, m.id DESC LIMIT :most) m
                ORDER BY m.at, m.id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("most", most)
                .query(row -> {
                    said.computeIfAbsent(Columns.conversation(row), id -> new ArrayList<>())
                            .add(utterance(row));
                });
        return said;
    }

    private static Utterance utterance(ResultSet row) throws SQLException {
        return new Utterance(
                new MessageId(Cells.id(row, "id")),
                Author.ofCode(row.getString("author")),
                row.getString("author_name"),
                Cells.idIfAny(row, "person_id"),
                row.getString("body"),
                row.getInt("files"),
                row.getBoolean("has_left"),
                Cells.instant(row, "at"));
    }
}
