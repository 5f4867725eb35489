package dovod.channels;

import dovod.channels.Connection.State;
import dovod.channels.spi.Checked;
import dovod.channels.spi.Line;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConnections {

    private static final String READ = """
            SELECT c.*, s.name AS shop_name
            FROM channels.connection c JOIN catalog.shop s ON s.tenant_id = c.tenant_id AND s.id = c.shop_id
            """;

    private final JdbcClient jdbc;

    JdbcConnections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Connection> all(TenantId tenant) {
        return jdbc.sql(READ + "WHERE c.tenant_id = ? ORDER BY c.state = 'disconnected', lower(s.name), c.id")
                .param(tenant.value())
                .query(JdbcConnections::connection)
                .list();
    }

    Optional<Connection> find(TenantId tenant, UUID id) {
        return jdbc.sql(READ + "WHERE c.tenant_id = ? AND c.id = ?")
                .params(tenant.value(), id)
                .query(JdbcConnections::connection)
                .optional();
    }

    Optional<Connection> byClient(TenantId tenant, String channel, String clientId) {
        return jdbc.sql(READ + "WHERE c.tenant_id = ? AND c.channel = ? AND c.client_id = ?")
                .params(tenant.value(), channel, clientId)
                .query(JdbcConnections::connection)
                .optional();
    }

    Optional<Line> line(TenantId tenant, UUID id) {
        return jdbc.sql("""
                SELECT shop_id, channel, base_url, client_id, state FROM channels.connection
                WHERE tenant_id = ? AND id = ?""")
                .params(tenant.value(), id)
                .query((row, number) -> new Line(
                        tenant,
                        id,
                        row.getObject("shop_id", UUID.class),
                        row.getString("channel"),
                        row.getString("base_url"),
                        row.getString("client_id"),
                        row.getString("state").equals(State.WORKING.code())))
                .optional();
    }

    Optional<byte[]> sealedKey(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT sealed_key FROM channels.connection WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query(byte[].class)
                .optional();
    }

    void add(TenantId tenant, UUID id, UUID shop, NewConnection wanted, SealedKey key, Instant now) {
        jdbc.sql("""
                INSERT INTO channels.connection (tenant_id, id, shop_id, channel, base_url, client_id, sealed_key,
                    key_tail, state, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'working', ?)""")
                .params(
                        tenant.value(),
                        id,
                        shop,
                        wanted.channel(),
                        wanted.address(),
                        wanted.clientId(),
                        key.sealed(),
                        key.tail(),
                        utc(now))
                .update();
    }

    /** A new key, or none; the connection is at work with it. */
    void setKey(TenantId tenant, UUID id, String address, SealedKey key) {
        jdbc.sql("""
                UPDATE channels.connection SET base_url = ?, sealed_key = ?, key_tail = ?, state = 'working'
                WHERE tenant_id = ? AND id = ?""")
                .params(address, key.sealed(), key.tail(), tenant.value(), id)
                .update();
    }

    /** It was checked and works: whatever was wrong is over. */
    void checked(TenantId tenant, UUID id, Checked.Working found, Instant now) {
        jdbc.sql("""
                UPDATE channels.connection SET key_expires_at = :expires, roles = :roles, subscription = :subscription,
                    replies = :replies, checked_at = :now, last_heard_at = :now, silent_since = NULL, trouble_code = NULL,
                    trouble_text = NULL
                WHERE tenant_id = :tenant AND id = :id""")
                .param(
                        "expires",
                        found.keyExpiresAt() == null ? null : utc(found.keyExpiresAt()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("roles", found.roles().toArray(String[]::new))
                .param("subscription", found.subscription(), Types.VARCHAR)
                .param("replies", found.replies())
                .param("now", utc(now))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void heard(TenantId tenant, UUID id, Heard heard) {
        jdbc.sql("""
                UPDATE channels.connection SET last_heard_at = greatest(last_heard_at, :at), silent_since = NULL,
                    quota_left = coalesce(:quota, quota_left), clock_skew_ms = coalesce(:skew, clock_skew_ms)
                WHERE tenant_id = :tenant AND id = :id""")
                .param("at", utc(heard.at()))
                .param("quota", heard.quotaLeft(), Types.INTEGER)
                .param("skew", heard.skew() == null ? null : heard.skew().toMillis(), Types.BIGINT)
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /** It may have been silent before. */
    void silent(TenantId tenant, UUID id, Instant at) {
        jdbc.sql("""
                UPDATE channels.connection SET silent_since = :at
                WHERE tenant_id = :tenant AND id = :id AND silent_since IS NULL""")
                .param("at", utc(at))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void pushed(TenantId tenant, UUID id, Instant at) {
        jdbc.sql("""
                UPDATE channels.connection SET last_push_at = greatest(last_push_at, :at)
                WHERE tenant_id = :tenant AND id = :id""")
                .param("at", utc(at))
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    void setState(TenantId tenant, UUID id, State state) {
        jdbc.sql("UPDATE channels.connection SET state = ? WHERE tenant_id = ? AND id = ?")
                .params(state.code(), tenant.value(), id)
                .update();
    }

    void setTrouble(TenantId tenant, UUID id, @Nullable String code, @Nullable String text) {
        jdbc.sql("""
                UPDATE channels.connection SET trouble_code = :code, trouble_text = :text
                WHERE tenant_id = :tenant AND id = :id""")
                .param("code", code, Types.VARCHAR)
                .param("text", text, Types.VARCHAR)
                .param("tenant", tenant.value())
                .param("id", id)
                .update();
    }

    /** Replies through the API are refused from now on, until a check says otherwise. */
    void setReplies(TenantId tenant, UUID id, boolean replies) {
        jdbc.sql("UPDATE channels.connection SET replies = ? WHERE tenant_id = ? AND id = ?")
                .params(replies, tenant.value(), id)
                .update();
    }

    private static Connection connection(ResultSet row, int number) throws SQLException {
        var skew = row.getObject("clock_skew_ms", Long.class);
        return new Connection(
                row.getObject("id", UUID.class),
                row.getObject("shop_id", UUID.class),
                row.getString("shop_name"),
                row.getString("channel"),
                row.getString("base_url"),
                row.getString("client_id"),
                row.getString("key_tail"),
                at(row, "key_expires_at"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("subscription"),
                row.getBoolean("replies"),
                State.ofCode(row.getString("state")),
                row.getString("trouble_code"),
                row.getString("trouble_text"),
                at(row, "checked_at"),
                at(row, "last_heard_at"),
                at(row, "silent_since"),
                at(row, "last_push_at"),
                row.getObject("quota_left", Integer.class),
                skew == null ? null : Duration.ofMillis(skew),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
