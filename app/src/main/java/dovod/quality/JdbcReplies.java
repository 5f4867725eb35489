package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The replies of which the corpora are built. */
@Repository
class JdbcReplies {

    private final JdbcClient jdbc;

    JdbcReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those that are not there yet; the corpus row is locked, so that numbers are given in order. */
    void add(TenantId tenant, String counterparty, List<KeptReply> replies) {
        if (replies.isEmpty()) {
            return;
        }
        lock(tenant, counterparty);
        jdbc.sql("""
                WITH fresh AS (
                    SELECT asked.*, row_number() OVER (ORDER BY asked.at, asked.message_id) AS place
                    FROM unnest(:conversations::uuid[], :messages::uuid[], :ats::timestamptz[], :bodies::text[])
                         AS asked (conversation_id, message_id, at, body)
                    WHERE NOT EXISTS (SELECT FROM quality.reply r
                                      WHERE r.tenant_id = :tenant AND r.counterparty = :counterparty
                                        AND r.message_id = asked.message_id)),
                grown AS (
                    UPDATE quality.corpus SET replies = replies + (SELECT count(*) FROM fresh)
                    WHERE tenant_id = :tenant AND counterparty = :counterparty
                    RETURNING replies)
                INSERT INTO quality.reply (tenant_id, counterparty, number, conversation_id, message_id, at, body)
                SELECT :tenant, :counterparty, grown.replies - (SELECT count(*) FROM fresh) + fresh.place,
                       fresh.conversation_id, fresh.message_id, fresh.at, fresh.body
                FROM fresh, grown
                """)
                .param("tenant", tenant.value())
                .param("counterparty", counterparty)
                .param("conversations", Cells.column(replies, KeptReply::conversation))
                .param("messages", Cells.column(replies, KeptReply::message))
                .param("ats", Cells.column(replies, KeptReply::at))
                .param("bodies", Cells.column(replies, KeptReply::body))
                .update();
    }

    private void lock(TenantId tenant, String counterparty) {
        jdbc.sql("""
                INSERT INTO quality.corpus (tenant_id, counterparty, replies) VALUES (:tenant, :counterparty, 0)
                ON CONFLICT (tenant_id, counterparty) DO UPDATE SET replies = corpus.replies
                """)
                .param("tenant", tenant.value())
                .param("counterparty", counterparty)
                .update();
    }

    /** The next ones in their order. */
    List<KeptReply> after(TenantId tenant, String counterparty, long number, int most) {
        return jdbc.sql("""
                SELECT number, conversation_id, message_id, at, body FROM quality.reply
                WHERE tenant_id = :tenant AND counterparty = :counterparty AND number > :number
                ORDER BY number LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("counterparty", counterparty)
                .param("number", number)
                .param("most", most)
                .query((row, index) -> new KeptReply(
                        row.getLong("number"),
                        new ConversationId(Cells.id(row, "conversation_id")),
                        new MessageId(Cells.id(row, "message_id")),
                        Cells.instant(row, "at"),
                        row.getString("body")))
                .list();
    }

    /** Lets go of all but the newest. */
    void prune(TenantId tenant, String counterparty, int kept) {
        jdbc.sql("""
                DELETE FROM quality.reply r USING quality.corpus c
                WHERE r.tenant_id = :tenant AND r.counterparty = :counterparty
                  AND c.tenant_id = :tenant AND c.counterparty = :counterparty AND r.number <= c.replies - :kept
                """)
                .param("tenant", tenant.value())
                .param("counterparty", counterparty)
                .param("kept", kept)
                .update();
    }
}
