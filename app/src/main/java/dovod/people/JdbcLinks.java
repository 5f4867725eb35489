package dovod.people;

import dovod.kernel.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links, under the digest of their token; a person has one at most. */
@Repository
class JdbcLinks {

    private final JdbcClient jdbc;

    JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(TenantId tenant, UUID person, Instant until) {}

    void replace(TenantId tenant, Link link, UUID by, Instant now) {
        jdbc.sql("""
                INSERT INTO people.link (token_hash, tenant_id, person_id, created_at, created_by, expires_at)
                VALUES (:token, :tenant, :person, :now, :by, :until)
                ON CONFLICT (tenant_id, person_id) DO UPDATE
                SET token_hash = excluded.token_hash, created_at = excluded.created_at,
                    created_by = excluded.created_by, expires_at = excluded.expires_at
                """)
                .param("token", link.token().digest())
                .param("tenant", tenant.value())
                .param("person", link.person())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("until", Timestamp.from(link.until()))
                .update();
    }

    Optional<Owned> find(byte[] token) {
        return jdbc.sql("SELECT tenant_id, person_id, expires_at FROM people.link WHERE token_hash = :token")
                .param("token", token)
                .query((row, number) -> new Owned(
                        new TenantId(row.getLong("tenant_id")),
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** False when it is gone already: only one may use it. */
    boolean consume(TenantId tenant, byte[] token) {
        return jdbc.sql("DELETE FROM people.link WHERE tenant_id = :tenant AND token_hash = :token")
                        .param("tenant", tenant.value())
                        .param("token", token)
                        .update()
                == 1;
    }

    void drop(TenantId tenant, UUID person) {
        jdbc.sql("DELETE FROM people.link WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .update();
    }
}
