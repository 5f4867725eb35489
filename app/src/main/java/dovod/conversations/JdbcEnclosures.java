package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which messages. */
@Repository
class JdbcEnclosures {

    private final JdbcClient jdbc;

    JdbcEnclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture's place among those of its message. */
    record Place(MessageId message, int position) {}

    void attach(TenantId tenant, MessageId message, List<UUID> files) {
        if (files.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO conversations.attachment (tenant_id, message_id, position, file_id)
                SELECT :tenant, :message, position - 1, file_id
                FROM unnest(:files::uuid[]) WITH ORDINALITY AS file (file_id, position)
                """)
                .param("tenant", tenant.value())
                .param("message", message.value())
                .param("files", Cells.column(files))
                .update();
    }

    void detach(TenantId tenant, MessageId message) {
        jdbc.sql("DELETE FROM conversations.attachment WHERE tenant_id = :tenant AND message_id = :message")
                .param("tenant", tenant.value())
                .param("message", message.value())
                .update();
    }

    Map<MessageId, List<UUID>> attached(TenantId tenant, Collection<MessageId> messages) {
        var found = new HashMap<MessageId, List<UUID>>();
        jdbc.sql("""
                SELECT a.message_id, a.file_id
                FROM unnest(:messages::uuid[]) AS asked (id)
                JOIN conversations.attachment a ON a.tenant_id = :tenant AND a.message_id = asked.id
                ORDER BY a.message_id, a.position
                """)
                .param("tenant", tenant.value())
                .param("messages", Cells.column(messages))
                .query(row -> {
                    found.computeIfAbsent(new MessageId(Cells.id(row, "message_id")), message -> new ArrayList<>())
                            .add(Cells.id(row, "file_id"));
                });
        return found;
    }

    Map<Place, UUID> fetched(TenantId tenant, Collection<MessageId> messages) {
        var found = new HashMap<Place, UUID>();
        jdbc.sql("""
                SELECT p.message_id, p.position, p.file_id
                FROM unnest(:messages::uuid[]) AS asked (id)
                JOIN conversations.picture p ON p.tenant_id = :tenant AND p.message_id = asked.id
                """)
                .param("tenant", tenant.value())
                .param("messages", Cells.column(messages))
                .query(row -> {
                    found.put(
                            new Place(new MessageId(Cells.id(row, "message_id")), row.getInt("position")),
                            Cells.id(row, "file_id"));
                });
        return found;
    }

    Optional<UUID> fetched(TenantId tenant, Place place) {
        return Optional.ofNullable(fetched(tenant, List.of(place.message())).get(place));
    }

    void fetched(TenantId tenant, Place place, UUID file) {
        jdbc.sql("""
                INSERT INTO conversations.picture (tenant_id, message_id, position, file_id)
                VALUES (:tenant, :message, :position, :file)
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("message", place.message().value())
                .param("position", place.position())
                .param("file", file)
                .update();
    }

    /** The pictures of a message are here already, in their order. */
    void brought(TenantId tenant, ThreadKey thread, String message, List<UUID> files) {
        jdbc.sql("""
                INSERT INTO conversations.picture (tenant_id, message_id, position, file_id)
                SELECT :tenant, m.id, file.position - 1, file.id
                FROM conversations.conversation c
                JOIN conversations.message m
                    ON m.tenant_id = c.tenant_id AND m.conversation_id = c.id AND m.external_id = :message,
                    unnest(:files::uuid[]) WITH ORDINALITY AS file (id, position)
                WHERE c.tenant_id = :tenant AND c.connection_id = :connection AND c.external_id = :thread
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("connection", thread.connection())
                .param("thread", thread.externalId())
                .param("message", message)
                .param("files", Cells.column(files))
                .update();
    }

    /** Which of these files a message, a draft or the outbox still needs. */
    Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return new HashSet<>(jdbc.sql("""
                SELECT asked.id
                FROM unnest(:files::uuid[]) AS asked (id)
                WHERE EXISTS (SELECT 1 FROM conversations.attachment a
                              WHERE a.tenant_id = :tenant AND a.file_id = asked.id)
                   OR EXISTS (SELECT 1 FROM conversations.picture p
                              WHERE p.tenant_id = :tenant AND p.file_id = asked.id)
                   OR EXISTS (SELECT 1 FROM conversations.outgoing o
                              WHERE o.tenant_id = :tenant AND o.file_id = asked.id AND o.state <> 'withdrawn')
                   OR asked.id IN (SELECT unnest(d.files) FROM conversations.draft d WHERE d.tenant_id = :tenant)
                """)
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }
}
