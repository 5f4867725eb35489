package dovod.channels;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTurns {

    private static final String OF = "WHERE tenant_id = :tenant AND connection_id = :connection ";

    private static final String OURS = "AND activity = :activity AND token = :token";

    private final JdbcClient jdbc;

    JdbcTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not there yet, and those that had failed, are due now. */
    void begin(TenantId tenant, UUID connection, SortedMap<String, Instant> due) {
        jdbc.sql("""
                INSERT INTO channels.turn AS known (tenant_id, connection_id, activity, due_at)
                SELECT :tenant, :connection, told.*
                FROM unnest(:activities::text[], :times::timestamptz[]) AS told
                ON CONFLICT (tenant_id, connection_id, activity) DO UPDATE SET due_at = excluded.due_at, failures = 0
                WHERE known.failures > 0 OR known.due_at IS NULL""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("activities", due.keySet().toArray(String[]::new))
                .param("times", due.values().stream().map(Instant::toString).toArray(String[]::new))
                .update();
    }

    void end(TenantId tenant, UUID connection) {
        jdbc.sql("DELETE FROM channels.turn " + OF)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .update();
    }

    /** Somebody wants it done now. */
    void ask(TenantId tenant, UUID connection, String activity, @Nullable String argument, Instant now) {
        jdbc.sql("""
                INSERT INTO channels.turn (tenant_id, connection_id, activity, due_at, argument)
                VALUES (:tenant, :connection, :activity, :now, :argument)
                ON CONFLICT (tenant_id, connection_id, activity) DO UPDATE SET
                    due_at = excluded.due_at, argument = excluded.argument""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("activity", activity)
                .param("now", utc(now))
                .param("argument", argument, Types.VARCHAR)
                .update();
    }

    List<String> due(TenantId tenant, UUID connection, Instant now) {
        return jdbc.sql("SELECT activity FROM channels.turn " + OF + """
                AND due_at <= :now AND (lease_until IS NULL OR lease_until <= :now) ORDER BY due_at, activity""")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("now", utc(now))
                .query((row, number) -> row.getString("activity"))
                .list();
    }

    /** Takes it, unless it is not due or somebody else has it. */
    Optional<Claim> claim(TenantId tenant, UUID connection, String activity, Instant now, Instant until) {
        var token = Ids.next();
        return jdbc.sql("UPDATE channels.turn SET started_at = :now, lease_until = :until, token = :token " + OF + """
                AND activity = :activity AND due_at <= :now AND (lease_until IS NULL OR lease_until <= :now)
                RETURNING due_at, argument, failures""")
                .param("now", utc(now))
                .param("until", utc(until))
                .param("token", token)
                .param("tenant", tenant.value())
                .param("connection", connection)
                .param("activity", activity)
                .query((row, number) -> new Claim(
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getString("argument"),
                        row.getInt("failures"),
                        token,
                        until))
                .optional();
    }

    /** Only while it is still whose it was. */
    boolean renew(TenantId tenant, UUID connection, String activity, Claim claim, Instant until) {
        return jdbc.sql("UPDATE channels.turn SET lease_until = :until " + OF + OURS)
                        .param("until", utc(until))
                        .param("tenant", tenant.value())
                        .param("connection", connection)
                        .param("activity", activity)
                        .param("token", claim.token())
                        .update()
                > 0;
    }

    /**
     * Gives back what is still whose it was; when somebody asked anew meanwhile, it stays due.
     *
     * @return false when it had been lost to another
     */
    boolean settle(TenantId tenant, UUID connection, String activity, Claim claim, Settlement end) {
        return jdbc.sql(
                                "UPDATE channels.turn SET lease_until = NULL, token = NULL, ended_at = :now, failures = :failures, last_error = :error,"
                                        + " due_at = CASE WHEN due_at = :was THEN :next ELSE due_at END,"
                                        + " argument = CASE WHEN due_at = :was AND :failures = 0 THEN NULL ELSE argument END "
                                        + OF + OURS)
                        .param("now", utc(end.at()))
                        .param("failures", end.failures())
                        .param("error", end.error(), Types.VARCHAR)
                        .param("was", claim.dueAt().atOffset(ZoneOffset.UTC))
                        .param("next", end.next() == null ? null : utc(end.next()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("tenant", tenant.value())
                        .param("connection", connection)
                        .param("activity", activity)
                        .param("token", claim.token())
                        .update()
                > 0;
    }

    List<Turn> all(TenantId tenant, UUID connection) {
        return jdbc.sql("SELECT activity, due_at, started_at, ended_at, failures, last_error FROM channels.turn " + OF
                        + "ORDER BY activity")
                .param("tenant", tenant.value())
                .param("connection", connection)
                .query((row, number) -> new Turn(
                        row.getString("activity"),
                        at(row, "due_at"),
                        at(row, "started_at"),
                        at(row, "ended_at"),
                        row.getInt("failures"),
                        row.getString("last_error")))
                .list();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * A turn that has been taken.
     *
     * @param token without it the turn is neither renewed nor settled
     * @param until when it is free again unless it is renewed
     */
    record Claim(Instant dueAt, @Nullable String argument, int failures, UUID token, Instant until) {}

    /** How a turn ended, and when the next one is due. */
    record Settlement(
            Instant at,
            int failures,
            @Nullable String error,
            @Nullable Instant next) {}
}
