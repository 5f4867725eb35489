package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads conversations without locking them. */
@Repository
class JdbcHeads {

    private final JdbcClient jdbc;

    JdbcHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ConversationId, Head> find(TenantId tenant, Collection<ConversationId> ids) {
        var found = new HashMap<ConversationId, Head>();
        jdbc.sql("""
                SELECT c.*, b.name AS buyer_name
                FROM unnest(:ids::uuid[]) AS asked (id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.id = asked.id
                LEFT JOIN conversations.buyer b ON b.tenant_id = :tenant AND b.id = c.buyer_id
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(ids))
                .query(row -> {
                    var head = head(row);
                    found.put(head.id(), head);
                });
        return found;
    }

    /** Newest first by when they were opened here. */
    List<Head> page(TenantId tenant, @Nullable UUID before, int most) {
        return jdbc.sql("""
                SELECT c.*, b.name AS buyer_name
                FROM conversations.conversation c
                LEFT JOIN conversations.buyer b ON b.tenant_id = :tenant AND b.id = c.buyer_id
                WHERE c.tenant_id = :tenant AND (:before::uuid IS NULL OR c.id < :before::uuid)
                ORDER BY c.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> head(row))
                .list();
    }

    /** Those in which something was said last, first. */
    List<Head> ofKind(TenantId tenant, String kind, int most) {
        return jdbc.sql("""
                SELECT c.*, b.name AS buyer_name
                FROM conversations.conversation c
                LEFT JOIN conversations.buyer b ON b.tenant_id = :tenant AND b.id = c.buyer_id
                WHERE c.tenant_id = :tenant AND c.kind = :kind
                ORDER BY c.last_at DESC NULLS LAST, c.id DESC
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("kind", kind)
                .param("most", most)
                .query((row, number) -> head(row))
                .list();
    }

    Optional<ConversationId> byExternal(TenantId tenant, ThreadKey thread) {
        return jdbc.sql("""
                SELECT id FROM conversations.conversation
                WHERE tenant_id = :tenant AND connection_id = :connection AND external_id = :thread
                """)
                .param("tenant", tenant.value())
                .param("connection", thread.connection())
                .param("thread", thread.externalId())
                .query((row, number) -> new ConversationId(Cells.id(row, "id")))
                .optional();
    }

    Map<String, String> lastExternalIds(TenantId tenant, UUID connection, Collection<String> threads) {
        var found = new HashMap<String, String>();
        jdbc.sql("""
                SELECT c.external_id, c.last_external_id
                FROM unnest(:threads::text[]) AS asked (external_id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.connection_id = :connection
                    AND c.external_id = asked.external_id
                WHERE c.last_external_id IS NOT NULL
                """)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("threads", Cells.column(threads))
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    Map<String, String> buyers(TenantId tenant, UUID connection, Collection<String> threads) {
        var found = new HashMap<String, String>();
        jdbc.sql("""
                SELECT c.external_id, b.external_id
                FROM unnest(:threads::text[]) AS asked (external_id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.connection_id = :connection
                    AND c.external_id = asked.external_id
                JOIN conversations.buyer b ON b.tenant_id = :tenant AND b.id = c.buyer_id
                """)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("threads", Cells.column(threads))
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    /** A reply of several parts is several messages over there: those beyond the first are counted by their parts. */
    Map<String, Integer> countMessages(TenantId tenant, UUID connection, Collection<String> threads) {
        var found = new HashMap<String, Integer>();
        jdbc.sql("""
                SELECT c.external_id,
                    (SELECT count(*) FROM conversations.message m
                     WHERE m.tenant_id = :tenant AND m.conversation_id = c.id AND m.external_id IS NOT NULL)
                    + (SELECT count(*) FROM conversations.outgoing o
                       JOIN conversations.message m ON m.tenant_id = :tenant AND m.id = o.message_id
                       WHERE o.tenant_id = :tenant AND o.conversation_id = c.id AND o.external_id IS NOT NULL
                         AND o.external_id IS DISTINCT FROM m.external_id) AS messages
                FROM unnest(:threads::text[]) AS asked (external_id)
                JOIN conversations.conversation c ON c.tenant_id = :tenant AND c.connection_id = :connection
                    AND c.external_id = asked.external_id
                """)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("threads", Cells.column(threads))
                .query(row -> {
                    found.put(row.getString(1), row.getInt(2));
                });
        return found;
    }

    void closedThere(TenantId tenant, ThreadKey thread, Instant at) {
        jdbc.sql("""
                UPDATE conversations.conversation SET closed_there_at = :at::timestamptz
                WHERE tenant_id = :tenant AND connection_id = :connection AND external_id = :thread
                  AND closed_there_at IS NULL AND (last_at IS NULL OR last_at <= :at::timestamptz)
                """)
                .param("tenant", tenant.value())
                .param("connection", thread.connection())
                .param("thread", thread.externalId())
                .param("at", at.toString())
                .update();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new ConversationId(Cells.id(row, "id")),
                row.getString("channel"),
                Cells.id(row, "connection_id"),
                Cells.id(row, "shop_id"),
                row.getString("external_id"),
                row.getString("kind"),
                Cells.idIfAny(row, "buyer_id"),
                row.getString("buyer_name"),
                row.getString("order_number"),
                row.getString("posting_number"),
                row.getString("sku"),
                Cells.instant(row, "opened_at"),
                Cells.instantIfAny(row, "last_at"),
                Cells.instantIfAny(row, "last_inbound_at"),
                Cells.instantIfAny(row, "closed_there_at"));
    }
}
