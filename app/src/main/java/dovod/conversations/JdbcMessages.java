package dovod.conversations;

import dovod.kernel.Actor;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages; {@link JdbcThreads} reads them. */
@Repository
class JdbcMessages {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcMessages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A text that may have been changed, as it stands here. */
    record Known(MessageId id, String body) {}

    /** Which of these are here already, as messages or as parts of a reply of ours. */
    Set<MessageKey> known(TenantId tenant, Collection<MessageKey> keys) {
        var found = new HashSet<MessageKey>();
        jdbc.sql("""
                SELECT told.conversation_id, told.external_id
                FROM unnest(:conversations::uuid[], :ids::text[]) AS told (conversation_id, external_id)
                CROSS JOIN LATERAL (
                    SELECT 1 FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = told.conversation_id
                      AND m.external_id = told.external_id
                    UNION ALL
                    SELECT 1 FROM conversations.outgoing o
                    WHERE o.tenant_id = :tenant AND o.conversation_id = told.conversation_id
                      AND o.external_id = told.external_id
                    LIMIT 1) here
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(keys, MessageKey::conversation))
                .param("ids", Cells.column(keys, MessageKey::externalId))
                .query(row -> {
                    found.add(new MessageKey(Columns.conversation(row), row.getString("external_id")));
                });
        return found;
    }

    void insert(TenantId tenant, List<Incoming> messages, Instant now) {
        jdbc.sql("""
                INSERT INTO conversations.message (tenant_id, id, conversation_id, external_id, author, author_name,
                    body, pictures, at, received_at, ordinal, week)
                SELECT :tenant, id, conversation_id, external_id, author, author_name, body, pictures, at,
                    :now::timestamptz, ordinal, floor(extract(epoch FROM at) / 604800)
                FROM unnest(:ids::uuid[], :conversations::uuid[], :externalIds::text[], :authors::text[],
                    :names::text[], :bodies::text[], :pictures::jsonb[], :ats::timestamptz[], :ordinals::bigint[])
                    AS told (id, conversation_id, external_id, author, author_name, body, pictures, at, ordinal)
                ON CONFLICT DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("ids", Cells.column(messages, Incoming::id))
                .param("conversations", Cells.column(messages, Incoming::conversation))
                .param(
                        "externalIds",
                        Cells.column(messages, each -> each.arrival().message()))
                .param(
                        "authors",
                        Cells.column(messages, each -> each.arrival().author().code()))
                .param("names", Cells.column(messages, each -> each.arrival().authorName()))
                .param("bodies", Cells.column(messages, each -> each.arrival().body()))
                .param(
                        "pictures",
                        Cells.column(messages, each -> pictures(each.arrival().pictures())))
                .param("ats", Cells.column(messages, each -> each.arrival().at()))
                .param("ordinals", Cells.column(messages, Incoming::ordinal))
                .update();
    }

    /** A reply of a person here. */
    record Said(MessageId id, ConversationId conversation, String body, long ordinal, Instant at) {}

    void say(Actor actor, Said said) {
        jdbc.sql("""
                INSERT INTO conversations.message (tenant_id, id, conversation_id, author, author_name, person_id, body,
                    at, received_at, ordinal, week)
                VALUES (:tenant, :id, :conversation, 'us', :name, :person, :body, :at::timestamptz, :at::timestamptz,
                    :ordinal, floor(extract(epoch FROM :at::timestamptz) / 604800))
                """)
                .param("tenant", actor.tenant().value())
                .param("id", said.id().value())
                .param("conversation", said.conversation().value())
                .param("name", actor.name())
                .param("person", actor.personId())
                .param("body", said.body())
                .param("at", said.at().toString())
                .param("ordinal", said.ordinal())
                .update();
    }

    /** Takes back what was never sent; the conversation, which is locked, ends with the message before it. */
    void unsay(TenantId tenant, ConversationId conversation, MessageId message) {
        jdbc.sql("DELETE FROM conversations.message WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", message.value())
                .update();
        jdbc.sql("""
                UPDATE conversations.conversation c
                SET (last_message_id, last_at) = (
                    SELECT m.id, m.at FROM conversations.message m
                    WHERE m.tenant_id = :tenant AND m.conversation_id = c.id
                    ORDER BY m.at DESC, m.id DESC LIMIT 1)
                WHERE c.tenant_id = :tenant AND c.id = :conversation
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .update();
    }

    Map<MessageKey, Known> bodies(TenantId tenant, Collection<MessageKey> keys) {
        var found = new HashMap<MessageKey, Known>();
        jdbc.sql("""
                SELECT m.conversation_id, m.external_id, m.id, m.body
                FROM unnest(:conversations::uuid[], :ids::text[]) AS told (conversation_id, external_id)
                JOIN conversations.message m ON m.tenant_id = :tenant
                    AND m.conversation_id = told.conversation_id AND m.external_id = told.external_id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(keys, MessageKey::conversation))
                .param("ids", Cells.column(keys, MessageKey::externalId))
                .query(row -> {
                    found.put(
                            new MessageKey(Columns.conversation(row), row.getString("external_id")),
                            new Known(new MessageId(Cells.id(row, "id")), row.getString("body")));
                });
        return found;
    }

    /** Writes new wordings; the ones before are kept. */
    void reword(TenantId tenant, Map<MessageId, String> wordings, Instant now) {
        jdbc.sql("""
                WITH told AS (SELECT * FROM unnest(:ids::uuid[], :bodies::text[]) AS t (id, body)),
                kept AS (
                    INSERT INTO conversations.message_version (tenant_id, message_id, number, body, replaced_at)
                    SELECT :tenant, m.id,
                        1 + (SELECT count(*) FROM conversations.message_version v
                             WHERE v.tenant_id = :tenant AND v.message_id = m.id),
                        m.body, :now::timestamptz
                    FROM told JOIN conversations.message m ON m.tenant_id = :tenant AND m.id = told.id)
                UPDATE conversations.message m SET body = told.body, edited_at = :now::timestamptz
                FROM told WHERE m.tenant_id = :tenant AND m.id = told.id
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("ids", Cells.column(wordings.keySet()))
                .param("bodies", Cells.column(wordings.values()))
                .update();
    }

    /** Gives replies of ours the id under which the other side knows them. */
    void identify(TenantId tenant, Map<MessageId, String> externalIds) {
        if (externalIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                UPDATE conversations.message m SET external_id = found.external_id
                FROM unnest(:ids::uuid[], :externalIds::text[]) AS found (id, external_id)
                WHERE m.tenant_id = :tenant AND m.id = found.id AND m.external_id IS NULL
                """)
                .param("tenant", tenant.value())
                .param("ids", Cells.column(externalIds.keySet()))
                .param("externalIds", Cells.column(externalIds.values()))
                .update();
    }

    private String pictures(List<String> addresses) {
        return addresses.isEmpty() ? "[]" : json.writeValueAsString(addresses);
    }
}
