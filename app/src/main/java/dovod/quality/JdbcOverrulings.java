package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people decided against the check, and what they set aside. */
@Repository
class JdbcOverrulings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcOverrulings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId tenant, Overruling overruling) {
        jdbc.sql("""
                INSERT INTO quality.overruling
                    (tenant_id, id, conversation_id, message_id, person_id, at, against, reason)
                VALUES (:tenant, :id, :conversation, :message, :person, :at::timestamptz, :against::jsonb, :reason)
                """)
                .param("tenant", tenant.value())
                .param("id", overruling.id())
                .param("conversation", overruling.conversation().value())
                .param(
                        "message",
                        overruling.message() == null
                                ? null
                                : overruling.message().value())
                .param("person", overruling.person())
                .param("at", overruling.at().toString())
                .param("against", json.writeValueAsString(overruling.against()))
                .param("reason", overruling.reason())
                .update();
    }

    /** Whatever was asked until now needs no answer. */
    void setAside(TenantId tenant, ConversationId conversation, UUID person, Instant at, String reason) {
        jdbc.sql("""
                INSERT INTO quality.waiver (tenant_id, conversation_id, until, person_id, reason)
                VALUES (:tenant, :conversation, :until::timestamptz, :person, :reason)
                ON CONFLICT (tenant_id, conversation_id)
                DO UPDATE SET until = excluded.until, person_id = excluded.person_id, reason = excluded.reason
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("until", at.toString())
                .param("person", person)
                .param("reason", reason)
                .update();
    }

    /** Until when what was asked needs no answer; those of which nobody said so are left out. */
    Map<ConversationId, Instant> setAside(TenantId tenant, Collection<ConversationId> conversations) {
        var found = new HashMap<ConversationId, Instant>();
        jdbc.sql("""
                SELECT w.conversation_id, w.until
                FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN quality.waiver w ON w.tenant_id = :tenant AND w.conversation_id = asked.id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query(row -> {
                    found.put(new ConversationId(Cells.id(row, "conversation_id")), Cells.instant(row, "until"));
                });
        return found;
    }
}
