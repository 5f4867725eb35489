package dovod.conversations;

import dovod.kernel.TenantId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells a part of a reply from others that look the same in the other side's history. */
@Repository
class JdbcTwins {

    private final JdbcClient jdbc;

    JdbcTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many equal parts have been handed over that may be there without our knowing their ids. */
    int unfound(TenantId tenant, Outgoing part) {
        return jdbc.sql("""
                SELECT count(*) FROM conversations.outgoing o
                WHERE o.tenant_id = :tenant AND o.conversation_id = :conversation AND o.id <> :id
                  AND o.external_id IS NULL AND (o.started_at IS NOT NULL OR o.state = 'by_hand')
                  AND o.state IN ('sending', 'sent', 'unknown', 'needs_person', 'by_hand')
                  AND (CASE WHEN :file::uuid IS NULL THEN o.file_id IS NULL AND o.body = :body
                            ELSE o.file_id IS NOT NULL END)
                """)
                .param("tenant", tenant.value())
                .param("conversation", part.conversation().value())
                .param("id", part.id())
                .param("file", part.file() == null ? null : part.file().toString())
                .param("body", part.body())
                .query(Integer.class)
                .single();
    }

    /** Ids of the other side in this thread that belong to others, as far as they came after our first try. */
    Set<String> taken(TenantId tenant, Outgoing part) {
        return new HashSet<>(jdbc.sql("""
                SELECT o.external_id FROM conversations.outgoing o
                WHERE o.tenant_id = :tenant AND o.conversation_id = :conversation AND o.id <> :id
                  AND o.external_id IS NOT NULL
                """)
                .param("tenant", tenant.value())
                .param("conversation", part.conversation().value())
                .param("id", part.id())
                .query(String.class)
                .list());
    }

    /** True when the other side's id is that of another reply of ours. */
    boolean belongsToAnother(TenantId tenant, Outgoing part, String externalId) {
        return taken(tenant, part).contains(externalId);
    }

    /**
     * Takes away the message that was made of our own reply when it came in and was not recognised; the reply's own
     * row gets its id.
     */
    void removeDouble(TenantId tenant, Outgoing part, String externalId) {
        jdbc.sql("""
                DELETE FROM conversations.message
                WHERE tenant_id = :tenant AND conversation_id = :conversation AND external_id = :externalId
                  AND id <> :message AND author = 'us' AND person_id IS NULL
                """)
                .param("tenant", tenant.value())
                .param("conversation", part.conversation().value())
                .param("externalId", externalId)
                .param("message", part.message().value())
                .update();
    }
}
