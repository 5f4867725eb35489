package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files on their way here. */
@Repository
class JdbcUploads {

    private record Arrived(String secret, UUID file) {}

    private final JdbcClient jdbc;

    JdbcUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Upload upload, byte[] secret, String network, Instant now) {
        jdbc.sql("""
                INSERT INTO helpcenter.upload (tenant_id, id, secret, product_id, name, size, network, begun_at)
                VALUES (:tenant, :id, :secret, :product, :name, :size, :network, :now::timestamptz)""")
                .param("tenant", upload.tenant().value())
                .param("id", upload.id())
                .param("secret", secret)
                .param("product", upload.product().value())
                .param("name", upload.name())
                .param("size", upload.size())
                .param("network", network)
                .param("now", now.toString())
                .update();
    }

    /** Of this product, with its row locked until the transaction ends. */
    Optional<Upload> lock(TenantId tenant, ProductId product, byte[] secret) {
        return jdbc.sql("""
                SELECT * FROM helpcenter.upload
                WHERE tenant_id = ? AND secret = ? AND product_id = ? AND NOT used FOR UPDATE""")
                .params(tenant.value(), secret, product.value())
                .query((row, number) -> upload(tenant, row))
                .optional();
    }

    void received(Upload upload, long received) {
        jdbc.sql("UPDATE helpcenter.upload SET received = ? WHERE tenant_id = ? AND id = ?")
                .params(received, upload.tenant().value(), upload.id())
                .update();
    }

    void kept(Upload upload, UUID file) {
        jdbc.sql("UPDATE helpcenter.upload SET file_id = ? WHERE tenant_id = ? AND id = ?")
                .params(file, upload.tenant().value(), upload.id())
                .update();
    }

    void remove(TenantId tenant, UUID id) {
        jdbc.sql("DELETE FROM helpcenter.upload WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .update();
    }

    /** Whoever begins something on the same page waits until this transaction is over. */
    void alone(Visit visit) {
        jdbc.sql("SELECT 1 FROM helpcenter.page WHERE tenant_id = ? AND product_id = ? FOR UPDATE")
                .params(visit.tenant().value(), visit.product().value())
                .query((row, number) -> number)
                .list();
    }

    /** What has been announced and is not used yet. */
    PendingBytes pending(Visit visit) {
        return jdbc.sql("""
                SELECT coalesce(sum(size), 0) AS all_of_it,
                       coalesce(sum(size) FILTER (WHERE product_id = :product), 0) AS of_page,
                       coalesce(sum(size) FILTER (WHERE network = :network), 0) AS of_network
                FROM helpcenter.upload WHERE tenant_id = :tenant AND NOT used""")
                .param("tenant", visit.tenant().value())
                .param("product", visit.product().value())
                .param("network", visit.network())
                .query((row, number) ->
                        new PendingBytes(row.getLong("all_of_it"), row.getLong("of_page"), row.getLong("of_network")))
                .single();
    }

    /** Takes those that have arrived, each only once; their files in the order of the secrets. */
    List<UUID> use(TenantId tenant, ProductId product, List<byte[]> secrets) {
        Map<String, UUID> files = jdbc
                .sql("""
                UPDATE helpcenter.upload SET used = true
                WHERE tenant_id = :tenant AND product_id = :product AND NOT used AND file_id IS NOT NULL
                  AND encode(secret, 'hex') = ANY (:secrets::text[])
                RETURNING encode(secret, 'hex') AS secret, file_id""")
                .param("tenant", tenant.value())
                .param("product", product.value())
                .param("secrets", Cells.column(secrets, JdbcUploads::hex))
                .query((row, number) -> new Arrived(row.getString("secret"), Cells.id(row, "file_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Arrived::secret, Arrived::file));
        return secrets.stream()
                .map(JdbcUploads::hex)
                .distinct()
                .filter(files::containsKey)
                .map(files::get)
                .toList();
    }

    /** Those that were begun before this moment and came to nothing, or were used; and announced ones of which nothing came. */
    List<UUID> old(TenantId tenant, Instant before, Instant announced) {
        return jdbc.sql("""
                SELECT id FROM helpcenter.upload
                WHERE tenant_id = ? AND (begun_at < ?::timestamptz OR received = 0 AND begun_at < ?::timestamptz)""")
                .params(tenant.value(), before.toString(), announced.toString())
                .query((row, number) -> Cells.id(row, "id"))
                .list();
    }

    private static String hex(byte[] secret) {
        return HexFormat.of().formatHex(secret);
    }

    private static Upload upload(TenantId tenant, ResultSet row) throws SQLException {
        return new Upload(
                tenant,
                Cells.id(row, "id"),
                new ProductId(Cells.id(row, "product_id")),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                Cells.idIfAny(row, "file_id"));
    }
}
