package dovod.contracts;

import dovod.contracts.ContractVersion.Counts;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions with their clean text, and the bytes they were made from. */
@Repository
class JdbcVersions {

    /** All but the text. */
    private static final String ROWS = """
            SELECT tenant_id, id, contract_id, snapshot_id, format, origin, identities, published_on, notified_on,
                effective_on, added_at, added, removed, moved, reworded
            FROM contracts.version WHERE tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    JdbcVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same bytes are kept once. */
    UUID keepSnapshot(TenantId tenant, UUID contract, NewVersion version, Instant now) {
        return jdbc.sql("""
                WITH kept AS (
                    INSERT INTO contracts.snapshot (tenant_id, id, contract_id, sha256, content, name, taken_at)
                    VALUES (:tenant, :id, :contract, sha256(:content), :content, :name, :now::timestamptz)
                    ON CONFLICT (tenant_id, contract_id, sha256) DO NOTHING RETURNING id)
                SELECT id FROM kept
                UNION ALL
                SELECT id FROM contracts.snapshot
                WHERE tenant_id = :tenant AND contract_id = :contract AND sha256 = sha256(:content)
                LIMIT 1
                """)
                .param("tenant", tenant.value())
                .param("id", Ids.next())
                .param("contract", contract)
                .param("content", version.content())
                .param("name", version.name())
                .param("now", now.toString())
                .query((row, number) -> Cells.id(row, "id"))
                .single();
    }

    void insert(Actor actor, ContractVersion version, String clean) {
        jdbc.sql("""
                INSERT INTO contracts.version (tenant_id, id, contract_id, snapshot_id, format, origin, clean, identities,
                    published_on, notified_on, effective_on, added_at, added_by, added, removed, moved, reworded)
                VALUES (:tenant, :id, :contract, :snapshot, :format, :origin, :clean, :identities::uuid[],
                    :published, :notified, :effective, :now::timestamptz, :person, :added, :removed, :moved, :reworded)
                """)
                .param("tenant", actor.tenant().value())
                .param("id", version.id())
                .param("contract", version.contract())
                .param("snapshot", version.snapshot())
                .param("format", version.format())
                .param("origin", version.origin().code())
                .param("clean", clean)
                .param("identities", Cells.column(version.identities()))
                .param("published", version.publishedOn())
                .param("notified", version.notifiedOn(), java.sql.Types.DATE)
                .param("effective", version.effectiveOn(), java.sql.Types.DATE)
                .param("now", version.addedAt().toString())
                .param("person", actor.person())
                .param("added", version.counts().added())
                .param("removed", version.counts().removed())
                .param("moved", version.counts().moved())
                .param("reworded", version.counts().reworded())
                .update();
    }

    void count(TenantId tenant, UUID version, Counts counts) {
        jdbc.sql("""
                UPDATE contracts.version SET added = :added, removed = :removed, moved = :moved, reworded = :reworded
                WHERE tenant_id = :tenant AND id = :id
                """)
                .param("tenant", tenant.value())
                .param("id", version)
                .param("added", counts.added())
                .param("removed", counts.removed())
                .param("moved", counts.moved())
                .param("reworded", counts.reworded())
                .update();
    }

    /** Newest first. */
    List<ContractVersion> list(TenantId tenant, UUID contract) {
        return jdbc.sql(ROWS + "AND contract_id = :contract ORDER BY published_on DESC, added_at DESC, id DESC")
                .param("tenant", tenant.value())
                .param("contract", contract)
                .query((row, number) -> version(row))
                .list();
    }

    Optional<ContractVersion> find(TenantId tenant, UUID id) {
        return jdbc.sql(ROWS + "AND id = :id")
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, number) -> version(row))
                .optional();
    }

    /** The last one of that day or an earlier one. */
    Optional<ContractVersion> before(TenantId tenant, UUID contract, LocalDate day) {
        return beside(
                tenant, contract, day, "AND published_on <= :day ORDER BY published_on DESC, added_at DESC, id DESC");
    }

    /** The first one of a later day. */
    Optional<ContractVersion> after(TenantId tenant, UUID contract, LocalDate day) {
        return beside(tenant, contract, day, "AND published_on > :day ORDER BY published_on, added_at, id");
    }

    private Optional<ContractVersion> beside(TenantId tenant, UUID contract, LocalDate day, String which) {
        return jdbc.sql(ROWS + "AND contract_id = :contract " + which + " LIMIT 1")
                .param("tenant", tenant.value())
                .param("contract", contract)
                .param("day", day)
                .query((row, number) -> version(row))
                .optional();
    }

    String clean(TenantId tenant, UUID version) {
        return jdbc.sql("SELECT clean FROM contracts.version WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", version)
                .query(String.class)
                .single();
    }

    /** The bytes as they came. */
    byte[] content(TenantId tenant, UUID snapshot) {
        return jdbc.sql("SELECT content FROM contracts.snapshot WHERE tenant_id = :tenant AND id = :id")
                .param("tenant", tenant.value())
                .param("id", snapshot)
                .query(byte[].class)
                .single();
    }

    private static ContractVersion version(ResultSet row) throws SQLException {
        return new ContractVersion(
                Cells.id(row, "id"),
                Cells.id(row, "contract_id"),
                Cells.id(row, "snapshot_id"),
                row.getString("format"),
                Origin.ofCode(row.getString("origin")),
                Arrays.stream((Object[]) row.getArray("identities").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                row.getObject("published_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                Cells.instant(row, "added_at"),
                new Counts(row.getInt("added"), row.getInt("removed"), row.getInt("moved"), row.getInt("reworded")));
    }
}
