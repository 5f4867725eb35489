package dovod.people;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions in PostgreSQL, under the digest of their token. */
@Repository
class JdbcSessions {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(TenantId tenant, UUID person, Session session) {}

    void add(byte[] token, Owned owned) {
        var session = owned.session();
        jdbc.sql("""
                INSERT INTO people.session (token_hash, tenant_id, id, person_id, created_at, last_seen_at, expires_at,
                                            address, agent)
                VALUES (:token, :tenant, :id, :person, :created, :seen, :expires, :address, :agent)
                """)
                .param("token", token)
                .param("tenant", owned.tenant().value())
                .param("id", session.id())
                .param("person", owned.person())
                .param("created", Timestamp.from(session.createdAt()))
                .param("seen", Timestamp.from(session.lastSeenAt()))
                .param("expires", Timestamp.from(session.expiresAt()))
                .param("address", session.address())
                .param("agent", session.agent())
                .update();
    }

    Optional<Owned> find(byte[] token) {
        return jdbc.sql("SELECT * FROM people.session WHERE token_hash = :token")
                .param("token", token)
                .query(JdbcSessions::owned)
                .optional();
    }

    List<Session> of(TenantId tenant, UUID person) {
        return jdbc.sql("""
                SELECT * FROM people.session WHERE tenant_id = :tenant AND person_id = :person
                ORDER BY last_seen_at DESC, id
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .query((row, number) -> owned(row, number).session())
                .list();
    }

    void seen(TenantId tenant, UUID id, Instant now) {
        jdbc.sql("UPDATE people.session SET last_seen_at = :now WHERE tenant_id = :tenant AND id = :id")
                .param("now", Timestamp.from(now))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /** @param id null ends all of this person's */
    int end(TenantId tenant, UUID person, @Nullable UUID id) {
        return jdbc.sql("""
                DELETE FROM people.session
                WHERE tenant_id = :tenant AND person_id = :person AND (:id::uuid IS NULL OR id = :id::uuid)
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .param("id", id)
                .update();
    }

    void endOld(Instant now) {
        jdbc.sql("DELETE FROM people.session WHERE expires_at <= :now OR last_seen_at <= :idle")
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(Session.IDLE)))
                .update();
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(
                new TenantId(row.getLong("tenant_id")),
                row.getObject("person_id", UUID.class),
                new Session(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_seen_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("address"),
                        row.getString("agent")));
    }
}
