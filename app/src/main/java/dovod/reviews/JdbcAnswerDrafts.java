package dovod.reviews;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that people are writing. */
@Repository
class JdbcAnswerDrafts {

    private final JdbcClient jdbc;

    JdbcAnswerDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when nothing is written. */
    String of(TenantId tenant, UUID voice, UUID person) {
        return jdbc.sql("""
                SELECT body FROM reviews.draft
                WHERE tenant_id = :tenant AND voice_id = :voice AND person_id = :person
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void keep(TenantId tenant, UUID voice, UUID person, String body, Instant now) {
        jdbc.sql("""
                INSERT INTO reviews.draft (tenant_id, voice_id, person_id, body, saved_at)
                VALUES (:tenant, :voice, :person, :body, :now::timestamptz)
                ON CONFLICT (tenant_id, voice_id, person_id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("person", person)
                .param("body", body)
                .param("now", now.toString())
                .update();
    }

    void forget(TenantId tenant, UUID voice, UUID person) {
        jdbc.sql("DELETE FROM reviews.draft WHERE tenant_id = :tenant AND voice_id = :voice AND person_id = :person")
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("person", person)
                .update();
    }
}
