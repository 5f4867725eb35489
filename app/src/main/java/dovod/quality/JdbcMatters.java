package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /** @return those of which something is different now */
    List<ConversationId> keep(TenantId tenant, Collection<FoundMatter> found) {
        var matters = found.stream().map(FoundMatter::matter).toList();
        return jdbc.sql("""
                INSERT INTO quality.matter AS kept (tenant_id, conversation_id,
                    topic, topic_message, topic_start, topic_end, topic_quote, topic_at,
                    urgency, urgency_message, urgency_start, urgency_end, urgency_quote, urgency_at, topic_key)
                SELECT :tenant, found.*
                FROM unnest(:conversations::uuid[],
                    :topics::text[], :topicMessages::uuid[], :topicStarts::int[], :topicEnds::int[],
                    :topicQuotes::text[], :topicAts::timestamptz[],
                    :urgencies::text[], :urgencyMessages::uuid[], :urgencyStarts::int[], :urgencyEnds::int[],
                    :urgencyQuotes::text[], :urgencyAts::timestamptz[], :keys::text[]) AS found
                ON CONFLICT (tenant_id, conversation_id) DO UPDATE SET
                    topic = excluded.topic, topic_message = excluded.topic_message,
                    topic_start = excluded.topic_start, topic_end = excluded.topic_end,
                    topic_quote = excluded.topic_quote, topic_at = excluded.topic_at,
                    urgency = excluded.urgency, urgency_message = excluded.urgency_message,
                    urgency_start = excluded.urgency_start, urgency_end = excluded.urgency_end,
                    urgency_quote = excluded.urgency_quote, urgency_at = excluded.urgency_at,
                    topic_key = excluded.topic_key
                WHERE (kept.topic, kept.topic_quote, kept.urgency, kept.urgency_quote, kept.topic_key)
                    IS DISTINCT FROM
                    (excluded.topic, excluded.topic_quote, excluded.urgency, excluded.urgency_quote, excluded.topic_key)
                RETURNING conversation_id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(matters, Matter::conversation))
                .param("topics", Cells.column(matters, matter -> code(matter.topic())))
                .params(places("topic", matters, Matter::topicQuote))
                .param(
                        "urgencies",
                        Cells.column(matters, matter -> matter.urgency().code()))
                .params(places("urgency", matters, Matter::urgencyQuote))
                .param("keys", Cells.column(found, FoundMatter::key))
                .query((row, number) -> new ConversationId(Cells.id(row, "conversation_id")))
                .list();
    }

    private static @Nullable String code(@Nullable Topic topic) {
        return topic == null ? null : topic.code();
    }

    private static Map<String, ?> places(
            String what, Collection<Matter> matters, Function<Matter, @Nullable Quote> place) {
        return Map.of(
                what + "Messages", cells(matters, place, Quote::message, null),
                what + "Starts", cells(matters, place, Quote::start, 0),
                what + "Ends", cells(matters, place, Quote::end, 0),
                what + "Quotes", cells(matters, place, Quote::text, ""),
                what + "Ats", cells(matters, place, Quote::at, null));
    }

    private static @Nullable String[] cells(
            Collection<Matter> matters,
            Function<Matter, @Nullable Quote> place,
            Function<Quote, Object> cell,
            @Nullable Object none) {
        return Cells.column(matters, matter -> {
            var quote = place.apply(matter);
            return quote == null ? none : cell.apply(quote);
        });
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

    /** The conversations whose topic rests on equal words. */
    List<ConversationId> equal(TenantId tenant, String key) {
        return jdbc.sql("SELECT conversation_id FROM quality.matter WHERE tenant_id = :tenant AND topic_key = :key")
                .param("tenant", tenant.value())
                .param("key", key)
                .query((row, number) -> new ConversationId(Cells.id(row, "conversation_id")))
                .list();
    }

    List<Matter> find(TenantId tenant, Collection<ConversationId> conversations) {
        return jdbc.sql("""
                SELECT m.*, coalesce(m.said_topic, heard.topic) AS ruled_topic,
                    coalesce(m.person_id, heard.person_id) AS ruled_by
                FROM unnest(:conversations::uuid[]) AS asked (id)
                JOIN quality.matter m ON m.tenant_id = :tenant AND m.conversation_id = asked.id
                LEFT JOIN LATERAL (
                    SELECT c.topic, c.person_id FROM quality.correction c
                    WHERE c.tenant_id = :tenant AND c.key = m.topic_key AND c.kind = 'topic' AND c.undone_at IS NULL
                    ORDER BY c.at DESC, c.id DESC LIMIT 1) heard ON true
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .query((row, number) -> matter(row))
                .list();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var said = row.getString("ruled_topic");
        var topic = said == null ? row.getString("topic") : said;
        return new Matter(
                new ConversationId(Cells.id(row, "conversation_id")),
                topic == null ? null : Topic.ofCode(topic).orElseThrow(),
                said == null ? quote(row, "topic") : null,
                Urgency.ofCode(row.getString("urgency")),
                quote(row, "urgency"),
                Cells.idIfAny(row, "ruled_by"));
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
