package dovod.people;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Logins and tenants in PostgreSQL: the directory. */
@Repository
class JdbcLogins {

    private final JdbcClient jdbc;

    JdbcLogins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Login> find(String email) {
        return jdbc.sql("SELECT * FROM people.login WHERE email = :email")
                .param("email", email)
                .query(JdbcLogins::login)
                .optional();
    }

    Optional<Login> of(TenantId tenant, UUID person) {
        return jdbc.sql("SELECT * FROM people.login WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .query(JdbcLogins::login)
                .optional();
    }

    List<TenantId> tenants() {
        return jdbc.sql("SELECT id FROM people.tenant ORDER BY id")
                .query((row, number) -> new TenantId(row.getLong("id")))
                .list();
    }

    /** False when this e-mail already gets somebody else in, perhaps at another tenant. */
    boolean save(Login login, Instant now) {
        return change(login, now) || add(login, now);
    }

    private boolean change(Login login, Instant now) {
        return jdbc.sql("""
                UPDATE people.login SET password_hash = :hash, password_set_at = :now
                WHERE tenant_id = :tenant AND person_id = :person
                """).params(columns(login, now)).update() == 1;
    }

    private boolean add(Login login, Instant now) {
        return jdbc.sql("""
                INSERT INTO people.login (email, tenant_id, person_id, password_hash, password_set_at)
                VALUES (:email, :tenant, :person, :hash, :now) ON CONFLICT (email) DO NOTHING
                """)
                        .params(columns(login, now))
                        .param("email", login.email())
                        .update()
                == 1;
    }

    private static Map<String, Object> columns(Login login, Instant now) {
        return Map.of(
                "tenant", login.tenant().value(),
                "person", login.person(),
                "hash", login.passwordHash(),
                "now", Timestamp.from(now));
    }

    /** False when a tenant with this number is there already. */
    boolean addTenant(TenantId tenant, String name, Instant now) {
        return jdbc.sql("""
                INSERT INTO people.tenant (id, name, created_at) VALUES (:id, :name, :now) ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", tenant.value())
                        .param("name", name)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean hasTenants() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM people.tenant)")
                .query(Boolean.class)
                .single();
    }

    String firm(TenantId tenant) {
        return jdbc.sql("SELECT name FROM people.tenant WHERE id = :id")
                .param("id", tenant.value())
                .query(String.class)
                .single();
    }

    private static Login login(ResultSet row, int number) throws SQLException {
        return new Login(
                row.getString("email"),
                new TenantId(row.getLong("tenant_id")),
                row.getObject("person_id", UUID.class),
                row.getString("password_hash"));
    }
}
