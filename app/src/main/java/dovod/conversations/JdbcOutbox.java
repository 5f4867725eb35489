package dovod.conversations;

import dovod.conversations.Outgoing.Progress;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replies on their way out; {@link JdbcOutboxClaims} hands them to workers. */
@Repository
class JdbcOutbox {

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, List<Outgoing> parts, String idempotencyKey) {
        jdbc.sql("""
                INSERT INTO conversations.outgoing (tenant_id, id, conversation_id, message_id, idempotency_key,
                    person_id, kind, body, file_id, part, ordinal, state, not_before, settled_at, created_at)
                SELECT :tenant, id, conversation_id, message_id, :key, person_id,
                    CASE WHEN file_id IS NULL THEN 'text' ELSE 'file' END, body, file_id, part, ordinal, state,
                    not_before, settled_at, created_at
                FROM unnest(:ids::uuid[], :conversations::uuid[], :messages::uuid[], :people::uuid[], :bodies::text[],
                    :files::uuid[], :parts::int[], :ordinals::bigint[], :states::text[], :notBefores::timestamptz[],
                    :settledAts::timestamptz[], :createdAts::timestamptz[])
                    AS part (id, conversation_id, message_id, person_id, body, file_id, part, ordinal, state,
                             not_before, settled_at, created_at)
                """)
                .param("tenant", tenant.value())
                .param("key", idempotencyKey)
                .param("ids", Cells.column(parts, Outgoing::id))
                .param("conversations", Cells.column(parts, Outgoing::conversation))
                .param("messages", Cells.column(parts, Outgoing::message))
                .param("people", Cells.column(parts, Outgoing::person))
                .param("bodies", Cells.column(parts, Outgoing::body))
                .param("files", Cells.column(parts, Outgoing::file))
                .param("parts", Cells.column(parts, Outgoing::part))
                .param("ordinals", Cells.column(parts, Outgoing::ordinal))
                .param("states", Cells.column(parts, part -> part.state().code()))
                .param("notBefores", Cells.column(parts, part -> part.progress().notBefore()))
                .param("settledAts", Cells.column(parts, part -> part.progress().settledAt()))
                .param("createdAts", Cells.column(parts, Outgoing::createdAt))
                .update();
    }

    /** The parts of the reply that was sent with this key; empty when none was. */
    List<Outgoing> byKey(TenantId tenant, String idempotencyKey) {
        return jdbc.sql("""
                SELECT * FROM conversations.outgoing
                WHERE tenant_id = :tenant AND idempotency_key = :key
                ORDER BY part
                """)
                .param("tenant", tenant.value())
                .param("key", idempotencyKey)
                .query((row, number) -> outgoing(row))
                .list();
    }

    /** The parts of these messages, in order; messages that are no replies of ours are left out. */
    Map<MessageId, List<Outgoing>> parts(TenantId tenant, Collection<MessageId> messages) {
        var found = new LinkedHashMap<MessageId, List<Outgoing>>();
        jdbc.sql("""
                SELECT o.* FROM unnest(:messages::uuid[]) AS asked (id)
                JOIN conversations.outgoing o ON o.tenant_id = :tenant AND o.message_id = asked.id
                ORDER BY o.message_id, o.part
                """)
                .param("tenant", tenant.value())
                .param("messages", Cells.column(messages))
                .query(row -> {
                    var part = outgoing(row);
                    found.computeIfAbsent(part.message(), message -> new ArrayList<>())
                            .add(part);
                });
        return found;
    }

    List<Outgoing> parts(TenantId tenant, MessageId message) {
        return parts(tenant, List.of(message)).getOrDefault(message, List.of());
    }

    /** What may stand in these threads' history without our knowing its id, oldest first. */
    List<Outgoing> maybeThere(TenantId tenant, Collection<ConversationId> conversations) {
        return jdbc
                .sql("""
                SELECT o.* FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN conversations.outgoing o ON o.tenant_id = :tenant AND o.conversation_id = asked.id
                WHERE o.external_id IS NULL
                  AND o.state IN ('queued', 'sending', 'sent', 'unknown', 'needs_person', 'by_hand')
                ORDER BY o.ordinal, o.part
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query((row, number) -> outgoing(row))
                .stream()
                .filter(Outgoing::mayBeThere)
                .toList();
    }

    /** What has not left for certain and would leave, or be looked for, by itself. */
    List<Outgoing> leaving(TenantId tenant) {
        return jdbc.sql("""
                SELECT * FROM conversations.outgoing
                WHERE tenant_id = :tenant AND state IN ('queued', 'sending', 'unknown')
                ORDER BY conversation_id, ordinal, part
                """)
                .param("tenant", tenant.value())
                .query((row, number) -> outgoing(row))
                .list();
    }

    /** What waits to leave is looked for as if it had left when it was written. */
    void markStarted(TenantId tenant) {
        jdbc.sql("""
                UPDATE conversations.outgoing o
                SET started_at = coalesce(o.started_at, o.created_at),
                    watermark = coalesce(o.watermark, c.last_external_id)
                FROM conversations.conversation c
                WHERE o.tenant_id = :tenant AND c.tenant_id = :tenant AND c.id = o.conversation_id
                  AND o.state = 'queued'
                """).param("tenant", tenant.value()).update();
    }

    /** Moves these on, those excepted which somebody else has moved meanwhile; tells which did move. */
    Set<UUID> save(TenantId tenant, Collection<Change> changes) {
        return new HashSet<>(jdbc.sql("""
                UPDATE conversations.outgoing o
                SET state = now.state, not_before = now.not_before, looks = now.looks, resent = now.resent,
                    settled_at = now.settled_at, external_id = now.external_id, problem_code = now.code,
                    problem_text = now.words, token = NULL, lease_until = NULL
                FROM unnest(:ids::uuid[], :was::text[], :tokens::uuid[], :states::text[], :notBefores::timestamptz[],
                    :looks::int[], :resents::boolean[], :settledAts::timestamptz[], :externalIds::text[],
                    :codes::text[], :words::text[])
                    AS now (id, was, token, state, not_before, looks, resent, settled_at, external_id, code, words)
                WHERE o.tenant_id = :tenant AND o.id = now.id AND o.state = now.was
                  AND (now.token IS NULL OR o.token = now.token)
                RETURNING o.id
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(changes, change -> change.before().id()))
                .param(
                        "was",
                        Cells.column(changes, change -> change.before().state().code()))
                .param("tokens", Cells.column(changes, Change::token))
                .param(
                        "states",
                        Cells.column(changes, change -> change.after().state().code()))
                .param(
                        "notBefores",
                        Cells.column(changes, change -> change.after().notBefore()))
                .param("looks", Cells.column(changes, change -> change.after().looks()))
                .param("resents", Cells.column(changes, change -> change.after().resent()))
                .param(
                        "settledAts",
                        Cells.column(changes, change -> change.after().settledAt()))
                .param(
                        "externalIds",
                        Cells.column(changes, change -> change.after().externalId()))
                .param("codes", Cells.column(changes, change -> change.after().code()))
                .param("words", Cells.column(changes, change -> change.after().words()))
                .query((row, number) -> Cells.id(row, "id"))
                .list());
    }

    static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                Cells.id(row, "id"),
                Columns.conversation(row),
                new MessageId(Cells.id(row, "message_id")),
                Cells.id(row, "person_id"),
                row.getString("body"),
                Cells.idIfAny(row, "file_id"),
                row.getInt("part"),
                row.getLong("ordinal"),
                Cells.instant(row, "created_at"),
                new Progress(
                        State.ofCode(row.getString("state")),
                        Cells.instant(row, "not_before"),
                        row.getInt("attempts"),
                        row.getInt("looks"),
                        row.getBoolean("resent"),
                        row.getString("watermark"),
                        Cells.instantIfAny(row, "started_at"),
                        Cells.instantIfAny(row, "settled_at"),
                        row.getString("external_id"),
                        row.getString("problem_code"),
                        row.getString("problem_text")));
    }
}
