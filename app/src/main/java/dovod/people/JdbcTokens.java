package dovod.people;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API tokens, under their digest. */
@Repository
class JdbcTokens {

    private final JdbcClient jdbc;

    JdbcTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owned(TenantId tenant, UUID person, ApiToken token) {}

    void add(TenantId tenant, UUID person, Token secret, ApiToken token) {
        jdbc.sql("""
                INSERT INTO people.api_token (token_hash, tenant_id, id, person_id, name, last4, created_at, expires_at)
                VALUES (:hash, :tenant, :id, :person, :name, :last4, :created, :expires)
                """)
                .param("hash", secret.digest())
                .param("tenant", tenant.value())
                .param("id", token.id())
                .param("person", person)
                .param("name", token.name())
                .param("last4", token.last4())
                .param("created", Timestamp.from(token.createdAt()))
                .param("expires", Timestamp.from(token.expiresAt()))
                .update();
    }

    Optional<Owned> find(byte[] digest) {
        return jdbc.sql("SELECT * FROM people.api_token WHERE token_hash = :digest")
                .param("digest", digest)
                .query((row, number) -> new Owned(
                        new TenantId(row.getLong("tenant_id")),
                        row.getObject("person_id", UUID.class),
                        token(row, number)))
                .optional();
    }

    List<ApiToken> of(TenantId tenant, UUID person) {
        return jdbc.sql("""
                SELECT * FROM people.api_token WHERE tenant_id = :tenant AND person_id = :person
                ORDER BY created_at DESC, id
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .query(JdbcTokens::token)
                .list();
    }

    void used(TenantId tenant, UUID id, Instant now) {
        jdbc.sql("UPDATE people.api_token SET last_used_at = :now WHERE tenant_id = :tenant AND id = :id")
                .param("now", Timestamp.from(now))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    boolean revoke(TenantId tenant, UUID person, UUID id) {
        return jdbc.sql("""
                DELETE FROM people.api_token WHERE tenant_id = :tenant AND person_id = :person AND id = :id
                """)
                        .param("tenant", tenant.value())
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    void revokeAll(TenantId tenant, UUID person) {
        jdbc.sql("DELETE FROM people.api_token WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("last4"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
