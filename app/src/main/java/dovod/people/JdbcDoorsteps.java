package dovod.people;

import dovod.kernel.TenantId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Doorsteps, under the digest of their token. */
@Repository
class JdbcDoorsteps {

    private final JdbcClient jdbc;

    JdbcDoorsteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(TenantId tenant, UUID person, Instant until) {}

    void add(byte[] token, Owned owned) {
        jdbc.sql("""
                INSERT INTO people.doorstep (token_hash, tenant_id, person_id, expires_at)
                VALUES (:token, :tenant, :person, :until)
                """)
                .param("token", token)
                .param("tenant", owned.tenant().value())
                .param("person", owned.person())
                .param("until", Timestamp.from(owned.until()))
                .update();
    }

    Optional<Owned> find(byte[] token) {
        return jdbc.sql("SELECT tenant_id, person_id, expires_at FROM people.doorstep WHERE token_hash = :token")
                .param("token", token)
                .query((row, number) -> new Owned(
                        new TenantId(row.getLong("tenant_id")),
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** False when it is gone already: only one may use it. */
    boolean consume(TenantId tenant, byte[] token) {
        return jdbc.sql("DELETE FROM people.doorstep WHERE tenant_id = :tenant AND token_hash = :token")
                        .param("tenant", tenant.value())
                        .param("token", token)
                        .update()
                == 1;
    }

    void drop(TenantId tenant, UUID person) {
        jdbc.sql("DELETE FROM people.doorstep WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .update();
    }

    void dropOld(TenantId tenant, Instant now) {
        jdbc.sql("DELETE FROM people.doorstep WHERE tenant_id = :tenant AND expires_at <= :now")
                .param("tenant", tenant.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
