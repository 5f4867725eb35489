package dovod.reviews;

import dovod.kernel.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decide about a voice: its case, and whether it is hidden. */
@Repository
class JdbcBonds {

    private final JdbcClient jdbc;

    JdbcBonds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param caseId null to take it apart again */
    void join(TenantId tenant, UUID voice, @Nullable UUID caseId, UUID person, Instant now) {
        jdbc.sql("""
                UPDATE reviews.voice
                SET case_id = :case, joined_by = CASE WHEN :case::uuid IS NULL THEN NULL ELSE :person::uuid END,
                    joined_at = CASE WHEN :case::uuid IS NULL THEN NULL ELSE :now::timestamptz END
                WHERE tenant_id = :tenant AND id = :voice
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("case", caseId)
                .param("person", person)
                .param("now", now.toString())
                .update();
    }

    void hiding(TenantId tenant, UUID voice, String choice, UUID person, Instant now) {
        jdbc.sql("""
                UPDATE reviews.voice SET hiding = :choice, hiding_by = :person, hiding_at = :now::timestamptz
                WHERE tenant_id = :tenant AND id = :voice
                """)
                .param("tenant", tenant.value())
                .param("voice", voice)
                .param("choice", choice)
                .param("person", person)
                .param("now", now.toString())
                .update();
    }

    /** How many of a connection were hidden from then on. */
    long hidden(TenantId tenant, UUID connection, Instant from) {
        return jdbc.sql("""
                SELECT count(*) FROM reviews.voice
                WHERE tenant_id = :tenant AND connection_id = :connection AND hiding = 'hide'
                  AND hiding_at >= :from::timestamptz
                """)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("from", from.toString())
                .query(Long.class)
                .single();
    }
}
