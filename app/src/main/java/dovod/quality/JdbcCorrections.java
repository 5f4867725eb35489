package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about verdicts. Nothing is deleted: what was taken back is marked so. */
@Repository
class JdbcCorrections {

    private static final String COLUMNS = """
            id, kind, conversation_id, message_id, start_at, end_at, quote,
            answer_message_id, answer_start, answer_end, answer_quote, topic, key, person_id, at
            """;

    private final JdbcClient jdbc;

    JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, Correction said, String library) {
        var answer = said.answer();
        jdbc.sql("INSERT INTO quality.correction (tenant_id, " + COLUMNS + """
                , library)
                VALUES (:tenant, :id, :kind, :conversation, :message, :start, :end, :quote,
                        :answer::uuid, :answerStart, :answerEnd, :answerQuote, :topic, :key, :person, :at::timestamptz,
                        :library)
                """)
                .param("tenant", tenant.value())
                .param("id", said.id())
                .param("kind", said.kind().code())
                .param("conversation", said.conversation().value())
                .param("message", said.about().message().value())
                .param("start", said.about().start())
                .param("end", said.about().end())
                .param("quote", said.quote())
                .param("answer", answer == null ? null : answer.message().toString())
                .param("answerStart", answer == null ? 0 : answer.start())
                .param("answerEnd", answer == null ? 0 : answer.end())
                .param("answerQuote", said.answerQuote())
                .param("topic", said.topic() == null ? null : said.topic().code())
                .param("key", said.key())
                .param("person", said.person())
                .param("at", said.at().toString())
                .param("library", library)
                .update();
    }

    /** Those that hold in these conversations, or for what is said in them; in the order in which they were made. */
    List<Correction> holding(TenantId tenant, Collection<ConversationId> conversations, Collection<String> keys) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM quality.correction
                WHERE tenant_id = :tenant AND undone_at IS NULL
                  AND (conversation_id = ANY (:conversations::uuid[]) OR key = ANY (:keys))
                ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("conversations", Cells.column(conversations))
                .param("keys", Cells.column(keys))
                .query((row, number) -> correction(row))
                .list();
    }

    /** Newest first, those that were not taken back. */
    List<Correction> newest(TenantId tenant, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM quality.correction WHERE tenant_id = :tenant AND undone_at IS NULL
                ORDER BY at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("most", most)
                .query((row, number) -> correction(row))
                .list();
    }

    /** The same as somebody wants to see them; those that follow the one the query names. */
    List<Correction> matching(TenantId tenant, CorrectionQuery query) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM quality.correction
                WHERE tenant_id = :tenant AND undone_at IS NULL
                  AND (:kind::text IS NULL OR kind = :kind)
                  AND (:person::uuid IS NULL OR person_id = :person::uuid)
                  AND (:before::uuid IS NULL OR (at, id) < (
                      SELECT last.at, last.id FROM quality.correction last
                      WHERE last.tenant_id = :tenant AND last.id = :before::uuid))
                ORDER BY at DESC, id DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("kind", query.kind() == null ? null : query.kind().code())
                .param("person", text(query.person()))
                .param("before", text(query.before()))
                .param("most", query.most())
                .query((row, number) -> correction(row))
                .list();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** What people said of a conversation's topic, there or where the same was written. */
    List<Correction> topics(TenantId tenant, ConversationId conversation, @Nullable String key) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM quality.correction
                WHERE tenant_id = :tenant AND undone_at IS NULL AND kind = 'topic'
                  AND (conversation_id = :conversation OR key = :key)
                ORDER BY at, id
                """)
                .param("tenant", tenant.value())
                .param("conversation", conversation.value())
                .param("key", key)
                .query((row, number) -> correction(row))
                .list();
    }

    Optional<Correction> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + """
                FROM quality.correction WHERE tenant_id = :tenant AND id = :id AND undone_at IS NULL FOR UPDATE
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> correction(row))
                .optional();
    }

    void undo(TenantId tenant, UUID id, UUID person, Instant at) {
        jdbc.sql("""
                UPDATE quality.correction SET undone_at = :at::timestamptz, undone_by = :person
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("person", person)
                .param("at", at.toString())
                .update();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        var answer = Cells.idIfAny(row, "answer_message_id");
        return new Correction(
                Cells.id(row, "id"),
                CorrectionKind.ofCode(row.getString("kind")).orElseThrow(),
                new ConversationId(Cells.id(row, "conversation_id")),
                new Place(new MessageId(Cells.id(row, "message_id")), row.getInt("start_at"), row.getInt("end_at")),
                row.getString("quote"),
                answer == null
                        ? null
                        : new Place(new MessageId(answer), row.getInt("answer_start"), row.getInt("answer_end")),
                row.getString("answer_quote"),
                Optional.ofNullable(row.getString("topic"))
                        .flatMap(Topic::ofCode)
                        .orElse(null),
                row.getString("key"),
                Cells.id(row, "person_id"),
                Cells.instant(row, "at"));
    }
}
