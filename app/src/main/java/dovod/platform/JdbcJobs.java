package dovod.platform;

import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs that wait, and jobs that failed. */
@Repository
class JdbcJobs {

    private static final int LONGEST_ERROR = 2_000;

    /** A dead job with what it needs to be asked for again. */
    record Dead(JobAddress address, String payload) {}

    private final JdbcClient jdbc;

    JdbcJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(JobAddress address, String payload, Instant at) {
        jdbc.sql("""
                        INSERT INTO platform.scheduled_tasks AS waiting
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        VALUES (?, ?, ?, ?, false, 1)
                        ON CONFLICT (task_name, task_instance) DO UPDATE
                        SET task_data = excluded.task_data,
                            execution_time = least(waiting.execution_time, excluded.execution_time)
                        WHERE NOT waiting.picked""")
                .params(address.name(), address.instance(), bytes(payload), at(at))
                .update();
    }

    void cancel(JobAddress address) {
        jdbc.sql("DELETE FROM platform.scheduled_tasks WHERE task_name = ? AND task_instance = ? AND NOT picked")
                .params(address.name(), address.instance())
                .update();
        forget(address);
    }

    /** The next ones first. */
    List<JobRow> waiting(TenantId tenant, int limit) {
        return jdbc.sql("""
                        SELECT task_name, task_instance, execution_time, picked,
                               coalesce(consecutive_failures, 0) AS failures
                        FROM platform.scheduled_tasks
                        WHERE tenant_id = ?
                        ORDER BY execution_time
                        LIMIT ?""")
                .params(tenant.value(), limit)
                .query((row, number) -> new JobRow(
                        row.getString("task_name"),
                        key(row),
                        instant(row, "execution_time"),
                        row.getBoolean("picked"),
                        row.getInt("failures")))
                .list();
    }

    /** The dead ones first, then the latest. */
    List<JobTrouble> troubles(TenantId tenant, int limit) {
        return jdbc.sql("""
                        SELECT id, task_name, task_instance, attempts, first_at, last_at, last_error, dead
                        FROM platform.job_trouble
                        WHERE tenant_id = ?
                        ORDER BY dead DESC, last_at DESC
                        LIMIT ?""")
                .params(tenant.value(), limit)
                .query((row, number) -> new JobTrouble(
                        row.getObject("id", UUID.class),
                        row.getString("task_name"),
                        key(row),
                        row.getInt("attempts"),
                        instant(row, "first_at"),
                        instant(row, "last_at"),
                        row.getString("last_error"),
                        row.getBoolean("dead")))
                .list();
    }

    long dead(TenantId tenant) {
        return jdbc.sql("SELECT count(*) FROM platform.job_trouble WHERE tenant_id = ? AND dead")
                .params(tenant.value())
                .query(Long.class)
                .single();
    }

    /** Since when the longest due one is due, over all tenants. */
    Optional<Instant> longestDue(Instant now) {
        return jdbc.sql("""
                        SELECT execution_time FROM platform.scheduled_tasks
                        WHERE execution_time < ? AND NOT picked
                        ORDER BY execution_time
                        LIMIT 1""")
                .params(at(now))
                .query((row, number) -> instant(row, "execution_time"))
                .optional();
    }

    /** How many of those that wait failed last time, over all tenants. */
    double failing() {
        return jdbc.sql("SELECT count(*) FROM platform.scheduled_tasks WHERE consecutive_failures > 0")
                .query(Double.class)
                .single();
    }

    /** Notes a failure; tells how many there were in a row. */
    int failed(JobAddress address, String payload, String error, Instant now, int attemptsAllowed) {
        return jdbc.sql("""
                        INSERT INTO platform.job_trouble AS trouble (tenant_id, id, task_name, task_instance, task_data,
                            attempts, first_at, last_at, last_error, dead)
                        VALUES (:tenant, :id, :name, :instance, :payload, 1, :now, :now, :error, :allowed <= 1)
                        ON CONFLICT (tenant_id, task_name, task_instance) DO UPDATE
                        SET attempts = trouble.attempts + 1, last_at = excluded.last_at,
                            last_error = excluded.last_error, task_data = excluded.task_data,
                            dead = trouble.attempts + 1 >= :allowed
                        RETURNING attempts""")
                .param("tenant", address.tenant().value())
                .param("id", Ids.next())
                .param("name", address.name())
                .param("instance", address.instance())
                .param("payload", bytes(payload))
                .param("now", at(now))
                .param(
                        "error",
                        error.substring(0, Math.min(error.length(), LONGEST_ERROR))
                                .replace("\0", ""))
                .param("allowed", attemptsAllowed)
                .query(Integer.class)
                .single();
    }

    /** It went well, or is wanted no more. */
    void forget(JobAddress address) {
        jdbc.sql("DELETE FROM platform.job_trouble WHERE tenant_id = ? AND task_name = ? AND task_instance = ?")
                .params(address.tenant().value(), address.name(), address.instance())
                .update();
    }

    /** Takes a dead one off the list. */
    Optional<Dead> take(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        DELETE FROM platform.job_trouble WHERE tenant_id = ? AND id = ? AND dead
                        RETURNING task_name, task_instance, task_data""")
                .params(tenant.value(), id)
                .query((row, number) -> new Dead(
                        JobAddress.of(row.getString("task_name"), row.getString("task_instance")),
                        text(row.getBytes("task_data"))))
                .optional();
    }

    static byte[] bytes(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    private static String key(ResultSet row) throws SQLException {
        return JobAddress.of(row.getString("task_name"), row.getString("task_instance"))
                .key();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
