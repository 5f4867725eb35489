package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations that wait to be judged. */
@Repository
class JdbcPending {

    private final JdbcClient jdbc;

    JdbcPending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something was said in these; what failed before is tried anew. */
    void stir(TenantId tenant, Collection<ConversationId> conversations, Instant now) {
        jdbc.sql("""
                INSERT INTO quality.pending (tenant_id, conversation_id, not_before)
                SELECT :tenant, asked.id, :now::timestamptz
                FROM (SELECT DISTINCT id FROM unnest(:conversations::uuid[]) AS one (id) ORDER BY id) AS asked
                ON CONFLICT (tenant_id, conversation_id)
                DO UPDATE SET stirred = pending.stirred + 1, not_before = excluded.not_before, attempts = 0
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("now", now.toString())
                .update();
    }

    /** Those that are due, the longest waiting first. */
    List<ConversationId> due(TenantId tenant, Instant now, int most) {
        return jdbc.sql("""
                SELECT conversation_id FROM quality.pending
                WHERE tenant_id = :tenant AND not_before <= :now::timestamptz
                ORDER BY not_before, conversation_id LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("now", now.toString())
                .param("most", most)
                .query((row, number) -> new ConversationId(Cells.id(row, "conversation_id")))
                .list();
    }

    /** Those that still are due, held until the transaction ends; what is in another node's hand is left to it. */
    List<Pending> hold(TenantId tenant, Collection<ConversationId> conversations, Instant now) {
        return jdbc.sql("""
                SELECT conversation_id, stirred, attempts FROM quality.pending
                WHERE tenant_id = :tenant AND conversation_id = ANY (:conversations::uuid[])
                  AND not_before <= :now::timestamptz
                ORDER BY conversation_id
                FOR UPDATE SKIP LOCKED
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("now", now.toString())
                .query((row, number) -> new Pending(
                        new ConversationId(Cells.id(row, "conversation_id")),
                        row.getLong("stirred"),
                        row.getInt("attempts")))
                .list();
    }

    /** Judged, unless something came meanwhile. */
    void done(TenantId tenant, Collection<Pending> judged) {
        jdbc.sql("""
                DELETE FROM quality.pending p
                USING unnest(:conversations::uuid[], :stirred::bigint[]) AS judged (conversation_id, stirred)
                WHERE p.tenant_id = :tenant
                  AND p.conversation_id = judged.conversation_id AND p.stirred = judged.stirred
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(judged, Pending::conversation))
                .param("stirred", Cells.column(judged, Pending::stirred))
                .update();
    }

    void failed(TenantId tenant, Pending pending, Instant notBefore, String problem) {
        jdbc.sql("""
                UPDATE quality.pending
                SET attempts = :attempts, not_before = :notBefore::timestamptz, problem = left(:problem, 500)
                WHERE tenant_id = :tenant AND conversation_id = :conversation AND stirred = :stirred
                """)
                .param("tenant", tenant.value())
                .param("conversation", pending.conversation().value())
                .param("stirred", pending.stirred())
                .param("attempts", pending.attempts() + 1)
                .param("notBefore", notBefore.toString())
                .param("problem", problem)
                .update();
    }
}
