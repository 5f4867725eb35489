package dovod.people;

import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in PostgreSQL. */
@Repository
class JdbcPeople {

    private static final String SELECT = """
            SELECT p.*, l.person_id IS NOT NULL AS joined
            FROM people.person p LEFT JOIN people.login l ON l.tenant_id = p.tenant_id AND l.person_id = p.id
            WHERE p.tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> all(TenantId tenant) {
        return jdbc.sql(SELECT + " ORDER BY p.disabled_at IS NOT NULL, p.name COLLATE \"ru-x-icu\", p.id")
                .param("tenant", tenant.value())
                .query(JdbcPeople::person)
                .list();
    }

    Optional<Person> find(TenantId tenant, UUID id) {
        return jdbc.sql(SELECT + " AND p.id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query(JdbcPeople::person)
                .optional();
    }

    Optional<Person> find(TenantId tenant, String email) {
        return jdbc.sql(SELECT + " AND p.email = :email")
                .param("tenant", tenant.value())
                .param("email", email)
                .query(JdbcPeople::person)
                .optional();
    }

    Map<UUID, String> names(TenantId tenant, Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, name FROM people.person WHERE tenant_id = :tenant AND id = ANY (:ids)")
                .param("tenant", tenant.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Owners who can sign in, locked in the order of their ids: only so can one be sure that one stays. */
    List<UUID> lockOwners(TenantId tenant) {
        return jdbc.sql("""
                SELECT p.id FROM people.person p JOIN people.login l ON l.tenant_id = p.tenant_id AND l.person_id = p.id
                WHERE p.tenant_id = :tenant AND p.role = 'owner' AND p.disabled_at IS NULL
                ORDER BY p.id FOR UPDATE OF p
                """)
                .param("tenant", tenant.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void add(Person person) {
        jdbc.sql("""
                INSERT INTO people.person (tenant_id, id, email, name, role, language, theme, density, zone, single_keys,
                                           created_at, disabled_at)
                VALUES (:tenant, :id, :email, :name, :role, :language, :theme, :density, :zone, :keys, :created, :disabled)
                """)
                .params(columns(person))
                .param("email", person.email())
                .param("created", Timestamp.from(person.createdAt()))
                .update();
    }

    void save(Person person) {
        jdbc.sql("""
                UPDATE people.person
                SET name = :name, role = :role, language = :language, theme = :theme, density = :density,
                    zone = :zone, single_keys = :keys, disabled_at = :disabled
                WHERE tenant_id = :tenant AND id = :id
                """).params(columns(person)).update();
    }

    private static Map<String, @Nullable Object> columns(Person person) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("tenant", person.tenant().value());
        columns.put("id", person.id());
        columns.put("name", person.name());
        columns.put("role", person.role().code());
        columns.put("language", person.language().code());
        columns.put("theme", person.theme());
        columns.put("density", person.density());
        columns.put("zone", person.zone().getId());
        columns.put("keys", person.singleKeys());
        columns.put("disabled", person.disabledAt() == null ? null : Timestamp.from(person.disabledAt()));
        return columns;
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new TenantId(row.getLong("tenant_id")),
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.ofCode(row.getString("role")),
                Language.ofCode(row.getString("language")),
                row.getString("theme"),
                row.getString("density"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("single_keys"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("disabled_at")),
                row.getBoolean("joined"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
