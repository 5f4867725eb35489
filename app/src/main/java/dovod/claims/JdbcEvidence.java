package dovod.claims;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence, bytes and all. */
@Repository
class JdbcEvidence {

    private static final String HEADS = """
            SELECT id, position, name, media_type, length(bytes) AS size, sha256, source, message_id, kept_at, kept_by,
                   previous, mark
            FROM claims.evidence WHERE tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TenantId tenant, UUID claim, Exhibit exhibit, byte[] bytes) {
        jdbc.sql("""
                INSERT INTO claims.evidence (tenant_id, claim_id, position, id, name, media_type, bytes, sha256, source,
                    message_id, kept_at, kept_by, previous, mark)
                VALUES (:tenant, :claim, :position, :id, :name, :type, :bytes, :sha256, :source, :message,
                    :at::timestamptz, :by, :previous, :mark)
                """)
                .param("tenant", tenant.value())
                .param("claim", claim)
                .param("position", exhibit.position())
                .param("id", exhibit.id())
                .param("name", exhibit.name())
                .param("type", exhibit.mediaType())
                .param("bytes", bytes)
                .param("sha256", exhibit.sha256())
                .param("source", exhibit.source())
                .param("message", exhibit.message())
                .param("at", exhibit.keptAt().toString())
                .param("by", exhibit.keptBy())
                .param("previous", exhibit.previous())
                .param("mark", exhibit.mark())
                .update();
    }

    /** In their order. */
    List<Exhibit> of(TenantId tenant, UUID claim) {
        return jdbc.sql(HEADS + "AND claim_id = :claim ORDER BY position")
                .param("tenant", tenant.value())
                .param("claim", claim)
                .query((row, number) -> exhibit(row))
                .list();
    }

    Optional<Exhibit> find(TenantId tenant, UUID id) {
        return jdbc.sql(HEADS + "AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> exhibit(row))
                .optional();
    }

    Optional<byte[]> bytes(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT bytes FROM claims.evidence WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    private static Exhibit exhibit(ResultSet row) throws SQLException {
        return new Exhibit(
                Cells.id(row, "id"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("source"),
                Cells.idIfAny(row, "message_id"),
                Cells.instant(row, "kept_at"),
                Cells.idIfAny(row, "kept_by"),
                row.getString("previous"),
                row.getString("mark"));
    }
}
