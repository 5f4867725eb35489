package dovod.platform.files;

import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk knows of its files. */
@Repository
class JdbcFiles {

    private final JdbcClient jdbc;

    JdbcFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file with the digest under which its content lies. */
    record Row(StoredFile file, byte[] digest) {}

    void insert(TenantId tenant, Row row, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                INSERT INTO platform.file (tenant_id, id, sha256, name, media_type, size, width, height, uploaded_by,
                    uploaded_at)
                VALUES (:tenant, :id, :digest, :name, :type, :size, :width, :height, :person, :now)
                """)
                .param("tenant", tenant.value())
                .param("id", row.file().id())
                .param("digest", row.digest())
                .param("name", row.file().name())
                .param("type", row.file().mediaType())
                .param("size", row.file().size())
                .param("width", row.file().width())
                .param("height", row.file().height())
                .param("person", person)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(find(tenant, List.of(id)).get(id));
    }

    Map<UUID, Row> find(TenantId tenant, Collection<UUID> ids) {
        var found = new HashMap<UUID, Row>();
        jdbc.sql("SELECT * FROM platform.file WHERE tenant_id = :tenant AND id = ANY(:ids::uuid[])")
                .param("tenant", tenant.value())
                .param("ids", written(ids))
                .query(row -> {
                    var file = row(row);
                    found.put(file.file().id(), file);
                });
        return found;
    }

    /** Files that came before this moment, in the order of their ids. */
    List<UUID> older(TenantId tenant, Instant than, @Nullable UUID after, int most) {
        return jdbc.sql("""
                SELECT id FROM platform.file
                WHERE tenant_id = :tenant AND uploaded_at < :than AND (:after::uuid IS NULL OR id > :after::uuid)
                ORDER BY id
                LIMIT :most
                """)
                .param("tenant", tenant.value())
                .param("than", OffsetDateTime.ofInstant(than, ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void delete(TenantId tenant, Collection<UUID> ids) {
        jdbc.sql("DELETE FROM platform.file WHERE tenant_id = :tenant AND id = ANY(:ids::uuid[])")
                .param("tenant", tenant.value())
                .param("ids", written(ids))
                .update();
    }

    boolean names(TenantId tenant, byte[] digest) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM platform.file WHERE tenant_id = :tenant AND sha256 = :digest)")
                .param("tenant", tenant.value())
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    private static String[] written(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new StoredFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getObject("width", Integer.class),
                        row.getObject("height", Integer.class)),
                row.getBytes("sha256"));
    }
}
