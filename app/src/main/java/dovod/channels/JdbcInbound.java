package dovod.channels;

import dovod.channels.spi.Row;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInbound {

    private static final String KEEP = """
            INSERT INTO channels.inbound AS known (tenant_id, id, connection_id, dedupe_key, source, body, received_at,
                next_at)
            SELECT :tenant, told.id, told.connection, told.key, told.source, told.body, told.at, told.at
            FROM unnest(:ids::uuid[], :connections::uuid[], :keys::bytea[], :sources::text[], :bodies::text[],
                :times::timestamptz[]) AS told (id, connection, key, source, body, at)
            ORDER BY told.connection, told.key
            ON CONFLICT (tenant_id, connection_id, dedupe_key)
            """;

    private final JdbcClient jdbc;

    JdbcInbound(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known already is not kept twice. */
    void add(TenantId tenant, List<Incoming> rows) {
        keep(tenant, rows, "DO NOTHING");
    }

    /** What is known already is read once more. */
    void addAgain(TenantId tenant, List<Incoming> rows) {
        keep(tenant, rows, "DO UPDATE SET state = 'new', attempts = 0, next_at = excluded.next_at");
    }

    /** Rows to be read now, the oldest first; for whoever holds the connection. */
    List<Row> due(TenantId tenant, UUID connection, int most, Instant now) {
        return jdbc.sql("""
                SELECT id, source, body, received_at FROM channels.inbound
                WHERE tenant_id = ? AND connection_id = ? AND state = 'new' AND next_at <= ?
                ORDER BY id LIMIT ?""")
                .params(tenant.value(), connection, utc(now), most)
                .query(JdbcInbound::row)
                .list();
    }

    /** One of those, unless it is done by now. */
    Optional<Row> one(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT id, source, body, received_at FROM channels.inbound
                WHERE tenant_id = ? AND id = ? AND state = 'new' FOR UPDATE SKIP LOCKED""").params(tenant.value(), id).query(JdbcInbound::row).optional();
    }

    void done(TenantId tenant, Collection<UUID> ids) {
        jdbc.sql("UPDATE channels.inbound SET state = 'done', problem = NULL WHERE tenant_id = ? AND id = ANY (?)")
                .params(tenant.value(), ids.toArray(UUID[]::new))
                .update();
    }

    /** To be read later; that is no failure. */
    void putOff(TenantId tenant, Collection<UUID> ids, Instant next) {
        jdbc.sql("UPDATE channels.inbound SET next_at = ? WHERE tenant_id = ? AND id = ANY (?)")
                .params(utc(next), tenant.value(), ids.toArray(UUID[]::new))
                .update();
    }

    void dead(TenantId tenant, UUID id, String problem) {
        jdbc.sql("""
                UPDATE channels.inbound SET state = 'dead', attempts = attempts + 1, problem = ?
                WHERE tenant_id = ? AND id = ? AND state = 'new'""").params(problem, tenant.value(), id).update();
    }

    /** It failed: dead after so many times, else to be tried again later. */
    void failed(TenantId tenant, UUID id, String problem, int most, Instant now) {
        jdbc.sql("""
                UPDATE channels.inbound SET attempts = attempts + 1, problem = :problem,
                    state = CASE WHEN attempts + 1 >= :most THEN 'dead' ELSE 'new' END,
                    next_at = :now::timestamptz + interval '5 seconds' * 3 ^ attempts
                WHERE tenant_id = :tenant AND id = :id AND state = 'new'""")
                .param("problem", problem)
                .param("most", most)
                .param("now", utc(now))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    List<DeadRow> dead(TenantId tenant, int most) {
        return jdbc.sql("""
                SELECT i.id, i.connection_id, i.source, i.body, i.received_at, i.attempts,
                    coalesce(i.problem, '') AS problem
                FROM channels.inbound i WHERE i.tenant_id = ? AND i.state = 'dead' ORDER BY i.id DESC LIMIT ?""")
                .params(tenant.value(), most)
                .query((row, number) -> new DeadRow(
                        row.getObject("id", UUID.class),
                        row.getObject("connection_id", UUID.class),
                        row.getString("source").equals("push"),
                        row.getString("body"),
                        at(row),
                        row.getInt("attempts"),
                        row.getString("problem")))
                .list();
    }

    /** @return its connection; empty when there is no such dead row */
    Optional<UUID> revive(TenantId tenant, UUID id, Instant now) {
        return jdbc.sql("""
                UPDATE channels.inbound SET state = 'new', attempts = 0, next_at = ?
                WHERE tenant_id = ? AND id = ? AND state = 'dead' RETURNING connection_id""")
                .params(utc(now), tenant.value(), id)
                .query((row, number) -> row.getObject("connection_id", UUID.class))
                .optional();
    }

    /** @return false when there is no such dead row */
    boolean dismiss(TenantId tenant, UUID id) {
        return jdbc.sql("UPDATE channels.inbound SET state = 'done' WHERE tenant_id = ? AND id = ? AND state = 'dead'")
                        .params(tenant.value(), id)
                        .update()
                == 1;
    }

    /** Forgets what was read long ago. */
    void purge(TenantId tenant, UUID connection, Instant before) {
        jdbc.sql("""
                DELETE FROM channels.inbound
                WHERE tenant_id = ? AND connection_id = ? AND state = 'done' AND received_at < ?""").params(tenant.value(), connection, utc(before)).update();
    }

    Lag lag(TenantId tenant, UUID connection) {
        return jdbc.sql("""
                SELECT count(*) AS waiting, min(received_at) AS received_at FROM channels.inbound
                WHERE tenant_id = ? AND connection_id = ? AND state = 'new'""")
                .params(tenant.value(), connection)
                .query((row, number) -> {
                    var oldest = row.getObject("received_at", OffsetDateTime.class);
                    return new Lag(row.getLong("waiting"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    private void keep(TenantId tenant, List<Incoming> rows, String onConflict) {
        jdbc.sql(KEEP + onConflict)
                .param("tenant", tenant.value())
                .param("ids", rows.stream().map(Incoming::id).toArray(UUID[]::new))
                .param("connections", rows.stream().map(Incoming::connection).toArray(UUID[]::new))
                .param("keys", rows.stream().map(Incoming::key).toArray(byte[][]::new))
                .param("sources", rows.stream().map(Incoming::source).toArray(String[]::new))
                .param("bodies", rows.stream().map(Incoming::body).toArray(String[]::new))
                .param(
                        "times",
                        rows.stream().map(row -> row.receivedAt().toString()).toArray(String[]::new))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("source").equals("push"),
                row.getString("body"),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
