package dovod.conversations;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads threads, window by window. */
@Repository
class JdbcThreads {

    private static final String COLUMNS =
            "m.id, m.conversation_id, m.author, m.author_name, m.person_id, m.body, m.pictures, m.at, m.received_at, "
                    + "m.edited_at, m.ordinal ";
    private static final TypeReference<List<String>> ADDRESSES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcThreads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A message as it stands in its row. */
    record Row(
            MessageId id,
            ConversationId conversation,
            Author author,
            @Nullable String authorName,
            @Nullable UUID person,
            String body,
            List<String> pictures,
            Instant at,
            Instant receivedAt,
            boolean edited,
            long ordinal) {}

    /** Newest first. */
    List<Row> newest(TenantId tenant, Collection<ConversationId> conversations, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM unnest(:conversations::uuid[]) AS asked (id)
                CROSS JOIN LATERAL (
                    SELECT * FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = asked.id
                    ORDER BY m.at DESC, m.id DESC LIMIT :most) m
                ORDER BY m.at DESC, m.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("most", most)
                .query(rows())
                .list();
    }

    /** Those written before this one, newest first. */
    List<Row> older(TenantId tenant, Collection<ConversationId> conversations, MessageId before, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM conversations.message border
                CROSS JOIN unnest(:conversations::uuid[]) AS asked (id)
                CROSS JOIN LATERAL (
                    SELECT * FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = asked.id
                      AND (m.at, m.id) < (border.at, border.id)
                    ORDER BY m.at DESC, m.id DESC LIMIT :most) m
                WHERE border.tenant_id = :tenant AND border.id = :before
                ORDER BY m.at DESC, m.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("before", before.value())
                .param("most", most)
                .query(rows())
                .list();
    }

    /** This one and those written after it, oldest first. */
    List<Row> from(TenantId tenant, Collection<ConversationId> conversations, MessageId first, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM conversations.message border
                CROSS JOIN unnest(:conversations::uuid[]) AS asked (id)
                CROSS JOIN LATERAL (
                    SELECT * FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = asked.id
                      AND (m.at, m.id) >= (border.at, border.id)
                    ORDER BY m.at, m.id LIMIT :most) m
                WHERE border.tenant_id = :tenant AND border.id = :first
                ORDER BY m.at, m.id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("first", first.value())
                .param("most", most)
                .query(rows())
                .list();
    }

    /** What came to be known after this one, whenever it was written; what this person wrote is no news to them. */
    List<Row> since(TenantId tenant, ConversationId conversation, @Nullable MessageId seen, UUID reader, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM conversations.message m
                WHERE m.tenant_id = :tenant AND m.conversation_id = :conversation
                  AND m.person_id IS DISTINCT FROM :reader
                  AND m.ordinal > coalesce(
                      (SELECT s.ordinal FROM conversations.message s
                       WHERE s.tenant_id = :tenant AND s.conversation_id = :conversation AND s.id = :seen::uuid),
                      -- The one last seen has been taken back meanwhile: what came before it has been seen, too.
                      (SELECT max(s.ordinal) FROM conversations.message s
                       WHERE s.tenant_id = :tenant AND s.conversation_id = :conversation AND s.id < :seen::uuid),
                      -1)
                ORDER BY m.at, m.id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("seen", seen == null ? null : seen.toString())
                .param("reader", reader)
                .param("most", most)
                .query(rows())
                .list();
    }

    /** What buyers have shown, or told with a number in it, newest first. */
    List<Row> shown(TenantId tenant, Collection<ConversationId> conversations, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM unnest(:conversations::uuid[]) AS asked (id)
                CROSS JOIN LATERAL (
                    SELECT * FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = asked.id AND m.author = 'buyer'
                      AND (m.pictures <> '[]' OR m.body ~ '[0-9]')
                    ORDER BY m.at DESC, m.id DESC LIMIT :most) m
                ORDER BY m.at DESC, m.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("most", most)
                .query(rows())
                .list();
    }

    /** For each conversation the message that came to be known last. */
    Map<ConversationId, MessageId> lastKnown(TenantId tenant, Collection<ConversationId> conversations) {
        var found = new HashMap<ConversationId, MessageId>();
        jdbc.sql("""
                SELECT DISTINCT ON (m.conversation_id) m.conversation_id, m.id
                FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN conversations.message m ON m.tenant_id = :tenant AND m.conversation_id = asked.id
                ORDER BY m.conversation_id, m.ordinal DESC, m.id DESC
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query(row -> {
                    found.put(Columns.conversation(row), new MessageId(Cells.id(row, "id")));
                });
        return found;
    }

    Row one(TenantId tenant, MessageId message) {
        return jdbc.sql("SELECT " + COLUMNS + "FROM conversations.message m WHERE m.tenant_id = :tenant AND m.id = :id")
                .param("tenant", tenant.value())
                .param("id", message.value())
                .query(rows())
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Wording> wordings(TenantId tenant, MessageId message) {
        return jdbc.sql("""
                SELECT body, replaced_at FROM conversations.message_version
                WHERE tenant_id = :tenant AND message_id = :message
                ORDER BY number
                """)
                .param("tenant", tenant.value())
                .param("message", message.value())
                .query((row, number) -> new Wording(row.getString("body"), Cells.instant(row, "replaced_at")))
                .list();
    }

    private RowMapper<Row> rows() {
        return (row, number) -> row(row);
    }

    private Row row(ResultSet row) throws SQLException {
        var pictures = row.getString("pictures");
        return new Row(
                new MessageId(Cells.id(row, "id")),
                Columns.conversation(row),
                Author.ofCode(row.getString("author")),
                row.getString("author_name"),
                Cells.idIfAny(row, "person_id"),
                row.getString("body"),
                "[]".equals(pictures) ? List.of() : json.readValue(pictures, ADDRESSES),
                Cells.instant(row, "at"),
                Cells.instant(row, "received_at"),
                row.getObject("edited_at") != null,
                row.getLong("ordinal"));
    }
}
