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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors in PostgreSQL, and whether a desk requires them. */
@Repository
class JdbcFactors {

    private static final String STATE = """
            SELECT t.factor_required, f.since, f.taken_off_at, f.taken_off_by,
                   (SELECT count(*) FROM people.recovery_code c
                    WHERE c.tenant_id = f.tenant_id AND c.person_id = f.person_id) AS codes
            FROM people.tenant t LEFT JOIN people.factor f ON f.tenant_id = t.id AND f.person_id = :person
            WHERE t.id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FactorState state(TenantId tenant, UUID person) {
        return state(STATE, tenant, person);
    }

    /** The same; until the transaction ends nobody changes what the desk requires. */
    FactorState stateHeld(TenantId tenant, UUID person) {
        return state(STATE + " FOR SHARE OF t", tenant, person);
    }

    private FactorState state(String sql, TenantId tenant, UUID person) {
        return jdbc.sql(sql)
                .param("tenant", tenant.value())
                .param("person", person)
                .query(JdbcFactors::state)
                .single();
    }

    Optional<SecondFactor> find(TenantId tenant, UUID person) {
        return jdbc.sql("""
                SELECT secret, since, last_step FROM people.factor
                WHERE tenant_id = :tenant AND person_id = :person AND secret IS NOT NULL
                """)
                .param("tenant", tenant.value())
                .param("person", person)
                .query((row, number) -> new SecondFactor(
                        row.getBytes("secret"), row.getTimestamp("since").toInstant(), row.getLong("last_step")))
                .optional();
    }

    /** Who has it, and since when. */
    Map<UUID, Instant> all(TenantId tenant) {
        return jdbc
                .sql("SELECT person_id, since FROM people.factor WHERE tenant_id = :tenant AND secret IS NOT NULL")
                .param("tenant", tenant.value())
                .query((row, number) -> Map.entry(
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when it is on already. */
    boolean add(TenantId tenant, UUID person, SecondFactor factor) {
        return jdbc.sql("""
                INSERT INTO people.factor (tenant_id, person_id, secret, since, last_step)
                VALUES (:tenant, :person, :secret, :since, :step)
                ON CONFLICT (tenant_id, person_id) DO UPDATE
                SET secret = excluded.secret, since = excluded.since, last_step = excluded.last_step,
                    taken_off_at = NULL, taken_off_by = NULL
                WHERE factor.secret IS NULL
                """)
                        .param("tenant", tenant.value())
                        .param("person", person)
                        .param("secret", factor.sealed())
                        .param("since", Timestamp.from(factor.since()))
                        .param("step", factor.lastStep())
                        .update()
                == 1;
    }

    /** False when this step, or a later one, was used already: of two who come with one code, one gets in. */
    boolean use(TenantId tenant, UUID person, long step) {
        return jdbc.sql("""
                UPDATE people.factor SET last_step = :step
                WHERE tenant_id = :tenant AND person_id = :person AND last_step < :step
                """)
                        .param("step", step)
                        .param("tenant", tenant.value())
                        .param("person", person)
                        .update()
                == 1;
    }

    /** False when it was off already. */
    boolean takeOff(TenantId tenant, UUID person, FactorLoss loss) {
        return jdbc.sql("""
                UPDATE people.factor
                SET secret = NULL, since = NULL, last_step = NULL, taken_off_at = :at, taken_off_by = :by
                WHERE tenant_id = :tenant AND person_id = :person AND secret IS NOT NULL
                """)
                        .param("at", Timestamp.from(loss.at()))
                        .param("by", loss.by())
                        .param("tenant", tenant.value())
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Without a notice: the person did it, or has heard of it. */
    void forget(TenantId tenant, UUID person) {
        jdbc.sql("DELETE FROM people.factor WHERE tenant_id = :tenant AND person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person)
                .update();
    }

    void require(TenantId tenant, boolean required) {
        jdbc.sql("UPDATE people.tenant SET factor_required = :required WHERE id = :tenant")
                .param("required", required)
                .param("tenant", tenant.value())
                .update();
    }

    boolean isRequired(TenantId tenant) {
        return jdbc.sql("SELECT factor_required FROM people.tenant WHERE id = :tenant")
                .param("tenant", tenant.value())
                .query(Boolean.class)
                .single();
    }

    /** Who is signed in by the password alone. */
    List<UUID> signedInWithout(TenantId tenant) {
        return jdbc.sql("""
                SELECT DISTINCT s.person_id FROM people.session s
                WHERE s.tenant_id = :tenant AND NOT EXISTS (
                    SELECT FROM people.factor f
                    WHERE f.tenant_id = s.tenant_id AND f.person_id = s.person_id AND f.secret IS NOT NULL)
                """)
                .param("tenant", tenant.value())
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private static FactorState state(ResultSet row, int number) throws SQLException {
        return new FactorState(
                instant(row.getTimestamp("since")),
                row.getInt("codes"),
                row.getBoolean("factor_required"),
                loss(instant(row.getTimestamp("taken_off_at")), row.getString("taken_off_by")));
    }

    private static @Nullable FactorLoss loss(@Nullable Instant at, @Nullable String by) {
        return at == null ? null : new FactorLoss(at, by);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
