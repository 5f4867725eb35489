package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, one for each person and conversation. */
@Repository
class JdbcDrafts {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(TenantId tenant, ConversationId conversation, UUID person) {
        return jdbc.sql("""
                SELECT * FROM conversations.draft
                WHERE tenant_id = :tenant AND conversation_id = :conversation AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("person", person)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** 0 when there never was one. */
    long version(TenantId tenant, ConversationId conversation, UUID person) {
        return find(tenant, conversation, person).map(Draft::version).orElse(0L);
    }

    /** Newest first; empty ones are none. */
    List<Draft> of(TenantId tenant, UUID person) {
        return jdbc.sql("""
                SELECT * FROM conversations.draft
                WHERE tenant_id = :tenant AND person_id = :person AND (body <> '' OR files <> '{}')
                ORDER BY saved_at DESC, conversation_id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("most", MOST)
                .query((row, number) -> draft(row))
                .list();
    }

    Set<ConversationId> among(TenantId tenant, UUID person, Collection<ConversationId> conversations) {
        return new HashSet<>(jdbc.sql("""
                SELECT d.conversation_id
                FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN conversations.draft d ON d.tenant_id = :tenant AND d.conversation_id = asked.id
                    AND d.person_id = :person
                WHERE d.body <> '' OR d.files <> '{}'
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("conversations", Cells.column(conversations))
                .query((row, number) -> Columns.conversation(row))
                .list());
    }

    /** Saves what was written on top of this version; empty when another one stands. */
    Optional<Draft> save(
            TenantId tenant,
            ConversationId conversation,
            UUID person,
            String body,
            List<UUID> files,
            long version,
            Instant now) {
        return jdbc.sql("""
                INSERT INTO conversations.draft AS d (tenant_id, conversation_id, person_id, body, files, version,
                    saved_at)
                SELECT :tenant, :conversation, :person, :body, :files::uuid[], 1, :now::timestamptz
                WHERE :version = 0 OR EXISTS (
                    SELECT 1 FROM conversations.draft
                    WHERE tenant_id = :tenant AND conversation_id = :conversation AND person_id = :person)
                ON CONFLICT (tenant_id, conversation_id, person_id) DO UPDATE
                SET body = excluded.body, files = excluded.files, version = d.version + 1,
                    saved_at = excluded.saved_at
                WHERE d.version = :version
                RETURNING d.*
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("person", person)
                .param("body", body)
                .param("files", Cells.column(files))
                .param("version", version)
                .param("now", now.toString())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** What was written has been sent. A late save of it finds a newer version. */
    void clear(TenantId tenant, ConversationId conversation, UUID person, Instant now) {
        jdbc.sql("""
                UPDATE conversations.draft
                SET body = '', files = '{}', version = version + 1, saved_at = :now::timestamptz
                WHERE tenant_id = :tenant AND conversation_id = :conversation AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("person", person)
                .param("now", now.toString())
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                Columns.conversation(row),
                row.getString("body"),
                Arrays.stream((Object[]) row.getArray("files").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                row.getLong("version"),
                Cells.instant(row, "saved_at"));
    }
}
