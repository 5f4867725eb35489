package dovod.channels;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables that are read before a tenant is known. */
@Repository
class JdbcDirectory {

    private final JdbcClient jdbc;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Address> all() {
        return jdbc.sql("SELECT tenant_id, connection_id, channel FROM channels.directory ORDER BY 1, 2")
                .query(JdbcDirectory::address)
                .list();
    }

    Optional<Address> bySecret(byte[] secretHash) {
        return jdbc.sql("""
                SELECT d.tenant_id, d.connection_id, d.channel
                FROM channels.hook h
                JOIN channels.directory d ON d.tenant_id = h.tenant_id AND d.connection_id = h.connection_id
                WHERE h.secret_hash = ?""").param(secretHash).query(JdbcDirectory::address).optional();
    }

    /** True when nobody else holds this connection; it is held until the transaction ends. */
    boolean hold(TenantId tenant, UUID connection) {
        return jdbc.sql("""
                SELECT 1 FROM channels.directory WHERE tenant_id = ? AND connection_id = ?
                FOR UPDATE SKIP LOCKED""")
                .params(tenant.value(), connection)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void enter(TenantId tenant, UUID connection, String channel) {
        jdbc.sql("""
                INSERT INTO channels.directory (tenant_id, connection_id, channel) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""").params(tenant.value(), connection, channel).update();
    }

    void leave(TenantId tenant, UUID connection) {
        jdbc.sql("DELETE FROM channels.hook WHERE tenant_id = ? AND connection_id = ?")
                .params(tenant.value(), connection)
                .update();
        jdbc.sql("DELETE FROM channels.directory WHERE tenant_id = ? AND connection_id = ?")
                .params(tenant.value(), connection)
                .update();
    }

    void addHook(TenantId tenant, UUID connection, byte[] secretHash, byte[] sealedSecret) {
        jdbc.sql("""
                INSERT INTO channels.hook (secret_hash, tenant_id, connection_id, sealed_secret)
                VALUES (?, ?, ?, ?)""")
                .params(secretHash, tenant.value(), connection, sealedSecret)
                .update();
    }

    Optional<byte[]> sealedSecret(TenantId tenant, UUID connection) {
        return jdbc.sql("""
                SELECT sealed_secret FROM channels.hook WHERE tenant_id = ? AND connection_id = ? LIMIT 1""")
                .params(tenant.value(), connection)
                .query(byte[].class)
                .optional();
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        return new Address(
                new TenantId(row.getLong("tenant_id")),
                row.getObject("connection_id", UUID.class),
                row.getString("channel"));
    }
}
