package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What buyers write about. */
@Repository
class JdbcMatters {

    private final JdbcClient jdbc;

    JdbcMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return true when something is different now */
    boolean keep(TenantId tenant, Matter matter) {
        var topic = matter.topic();
        var about = matter.topicQuote();
        var why = matter.urgencyQuote();
        return jdbc.sql("""
                INSERT INTO quality.matter AS kept (tenant_id, conversation_id,
                    topic, topic_message, topic_start, topic_end, topic_quote, topic_at,
                    urgency, urgency_message, urgency_start, urgency_end, urgency_quote, urgency_at)
                VALUES (:tenant, :conversation,
                    :topic, :topicMessage::uuid, :topicStart, :topicEnd, :topicQuote, :topicAt::timestamptz,
                    :urgency, :urgencyMessage::uuid, :urgencyStart, :urgencyEnd, :urgencyQuote, :urgencyAt::timestamptz)
                ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET
                    topic = excluded.topic, topic_message = excluded.topic_message,
                    topic_start = excluded.topic_start, topic_end = excluded.topic_end,
                    topic_quote = excluded.topic_quote, topic_at = excluded.topic_at,
                    urgency = excluded.urgency, urgency_message = excluded.urgency_message,
                    urgency_start = excluded.urgency_start, urgency_end = excluded.urgency_end,
                    urgency_quote = excluded.urgency_quote, urgency_at = excluded.urgency_at
                WHERE (kept.topic, kept.topic_quote, kept.urgency, kept.urgency_quote)
                    IS DISTINCT FROM (excluded.topic, excluded.topic_quote, excluded.urgency, excluded.urgency_quote)
                """)
                        .param("tenant", tenant.value())
                        .param("conversation", matter.conversation().value())
                        .param("topic", topic == null ? null : topic.code())
                        .param(
                                "topicMessage",
                                about == null ? null : about.message().toString())
                        .param("topicStart", about == null ? 0 : about.start())
                        .param("topicEnd", about == null ? 0 : about.end())
                        .param("topicQuote", about == null ? "" : about.text())
                        .param("topicAt", about == null ? null : about.at().toString())
                        .param("urgency", matter.urgency().code())
                        .param(
                                "urgencyMessage",
                                why == null ? null : why.message().toString())
                        .param("urgencyStart", why == null ? 0 : why.start())
                        .param("urgencyEnd", why == null ? 0 : why.end())
                        .param("urgencyQuote", why == null ? "" : why.text())
                        .param("urgencyAt", why == null ? null : why.at().toString())
                        .update()
                > 0;
    }

    /** What a person says of the topic; null for both lets the machine's word stand again. */
    void correct(TenantId tenant, ConversationId conversation, @Nullable Topic topic, @Nullable UUID person) {
        jdbc.sql("""
                INSERT INTO quality.matter AS kept (tenant_id, conversation_id, urgency, said_topic, person_id)
                VALUES (:tenant, :conversation, 'none', :topic, :person::uuid)
                ON CONFLICT (tenant_id, conversation_id)
                DO UPDATE SET said_topic = excluded.said_topic, person_id = excluded.person_id
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("topic", topic == null ? null : topic.code())
                .param("person", person == null ? null : person.toString())
                .update();
    }

    List<Matter> find(TenantId tenant, Collection<ConversationId> conversations) {
        return jdbc.sql("""
                SELECT m.* FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN quality.matter m ON m.tenant_id = :tenant AND m.conversation_id = asked.id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query((row, number) -> matter(row))
                .list();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var said = row.getString("said_topic");
        var topic = said == null ? row.getString("topic") : said;
        return new Matter(
                new ConversationId(Cells.id(row, "conversation_id")),
                topic == null ? null : Topic.ofCode(topic).orElseThrow(),
                said == null ? quote(row, "topic") : null,
                Urgency.ofCode(row.getString("urgency")),
                quote(row, "urgency"),
                Cells.idIfAny(row, "person_id"));
    }

    private static @Nullable Quote quote(ResultSet row, String what) throws SQLException {
        var message = Cells.idIfAny(row, what + "_message");
        return message == null
                ? null
                : new Quote(
                        new MessageId(message),
                        Cells.instant(row, what + "_at"),
                        row.getInt(what + "_start"),
                        row.getInt(what + "_end"),
                        row.getString(what + "_quote"));
    }
}
