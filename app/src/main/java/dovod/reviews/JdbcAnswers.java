package dovod.reviews;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import dovod.reviews.spi.ToldAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers, ours and others'. */
@Repository
class JdbcAnswers {

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<Answer> of(TenantId tenant, UUID voice) {
        return jdbc.sql("SELECT * FROM reviews.answer WHERE tenant_id = :tenant AND voice_id = :voice ORDER BY at, id")
                .param("tenant", tenant.value())
                .param("voice", voice)
                .query((row, number) -> answer(row))
                .list();
    }

    Optional<Answer> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM reviews.answer WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> answer(row))
                .optional();
    }

    Optional<Answer> byKey(TenantId tenant, String key) {
        return jdbc.sql("SELECT * FROM reviews.answer WHERE tenant_id = :tenant AND key = :key")
                .param("tenant", tenant.value())
                .param("key", key)
                .query((row, number) -> answer(row))
                .optional();
    }

    /** The newest words of ours under other voices. */
    List<Answer> ours(TenantId tenant, UUID except, int most) {
        return jdbc.sql("""
                SELECT * FROM reviews.answer
                WHERE tenant_id = :tenant AND author = 'us' AND voice_id <> :except
                  AND state NOT IN ('failed', 'rejected', 'removed', 'duplicate')
                ORDER BY at DESC LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("except", except)
                .param("most", most)
                .query((row, number) -> answer(row))
                .list();
    }

    void queue(TenantId tenant, UUID id, UUID voice, UUID person, String text, String key, Instant now, Instant from) {
        jdbc.sql("""
                INSERT INTO reviews.answer (tenant_id, id, voice_id, author, person_id, body, at, state, not_before, key)
                VALUES (:tenant, :id, :voice, 'us', :person, :body, :now::timestamptz, 'queued', :from::timestamptz,
                        nullif(:key, ''))
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("voice", voice)
                .param("person", person)
                .param("body", text)
                .param("key", key)
                .param("now", now.toString())
                .param("from", from.toString())
                .update();
    }

    /** False when it is not in one of these states any more. */
    boolean queueAgain(TenantId tenant, UUID id, Instant from) {
        return jdbc.sql("""
                UPDATE reviews.answer
                SET state = 'queued', not_before = :from::timestamptz, looks = 0, code = NULL, words = NULL
                WHERE tenant_id = :tenant AND id = :id AND state IN ('failed', 'needs_person')
                """)
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("from", from.toString())
                        .update()
                == 1;
    }

    /** False when it has left. */
    boolean withdraw(TenantId tenant, UUID id) {
        return jdbc.sql("DELETE FROM reviews.answer WHERE tenant_id = :tenant AND id = :id AND state = 'queued'")
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** An answer that the marketplace shows, and that was not written here. */
    void insertTold(TenantId tenant, UUID voice, ToldAnswer told) {
        jdbc.sql("""
                INSERT INTO reviews.answer (tenant_id, id, voice_id, author, body, at, external_id, state, words)
                VALUES (:tenant, :id, :voice, :author, :body, :at::timestamptz, :external, :state, nullif(:words, ''))
                ON CONFLICT (tenant_id, voice_id, external_id) DO NOTHING
                """)
                .param("tenant", tenant.value())
                .param("id", Ids.next())
                .param("voice", voice)
                .param("author", told.ours() ? "us" : "buyer")
                .param("body", told.text())
                .param("at", told.at().toString())
                .param("external", told.id())
                .param("state", told.state().name().toLowerCase(Locale.ROOT))
                .param("words", told.rejection())
                .update();
    }

    /** What the marketplace shows of an answer we know. */
    void told(TenantId tenant, UUID id, ToldAnswer told) {
        jdbc.sql("""
                UPDATE reviews.answer
                SET external_id = :external, state = :state, words = nullif(:words, ''), code = NULL, token = NULL,
                    body = CASE WHEN person_id IS NULL THEN :body ELSE body END
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("external", told.id())
                .param("state", told.state().name().toLowerCase(Locale.ROOT))
                .param("words", told.rejection())
                .param("body", told.text())
                .update();
    }

    /** Those the marketplace shows no more. */
    void removed(TenantId tenant, UUID voice, Collection<String> shown) {
        jdbc.sql("""
                UPDATE reviews.answer SET state = 'removed'
                WHERE tenant_id = :tenant AND voice_id = :voice AND external_id IS NOT NULL
                  AND external_id <> ALL (:shown::text[])
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("shown", Cells.column(shown))
                .update();
    }

    /** The marketplace's ids of the answers that are known. */
    List<Known> known(TenantId tenant, UUID voice) {
        return jdbc.sql("""
                SELECT id, external_id, body, state FROM reviews.answer
                WHERE tenant_id = :tenant AND voice_id = :voice AND (external_id IS NOT NULL OR author = 'us')
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .query((row, number) -> new Known(
                        Cells.id(row, "id"),
                        row.getString("external_id"),
                        row.getString("body"),
                        Answer.State.ofCode(row.getString("state"))))
                .list();
    }

    /** An answer by the marketplace's id, or one of ours that has none yet. */
    record Known(UUID id, @Nullable String external, String text, Answer.State state) {}

    /** Whether a voice is answered follows from its answers. */
    void settleVoice(TenantId tenant, UUID voice, boolean read) {
        jdbc.sql("""
                UPDATE reviews.voice v
                SET answered = EXISTS (
                        SELECT 1 FROM reviews.answer a
                        WHERE a.tenant_id = :tenant AND a.voice_id = :voice AND a.author = 'us'
                          AND a.state NOT IN ('failed', 'needs_person', 'rejected', 'duplicate', 'removed')),
                    read_answers = CASE WHEN :read THEN v.told_answers ELSE v.read_answers END
                WHERE v.tenant_id = :tenant AND v.id = :voice
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("read", read)
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Cells.id(row, "id"),
                Cells.id(row, "voice_id"),
                row.getString("author").equals("us"),
                Cells.idIfAny(row, "person_id"),
                row.getString("body"),
                Cells.instant(row, "at"),
                Answer.State.ofCode(row.getString("state")),
                Cells.instantIfAny(row, "not_before"),
                row.getString("code"),
                row.getString("words"));
    }
}
