package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tables that were brought in, with what was found in them. */
@Repository
class JdbcImports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    JdbcImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TenantId tenant, TableImport table) {
        jdbc.sql("""
                INSERT INTO catalog.import (tenant_id, id, shop_id, file_id, file_name, table_kind, rows, fresh, changed,
                    same, wrong, faults, person_id, tried_at)
                VALUES (:tenant, :id, :shop, :file, :name, :kind, :rows, :fresh, :changed, :same, :wrong, :faults::jsonb,
                    :person, :at::timestamptz)""")
                .param("tenant", tenant.value())
                .param("id", table.id())
                .param("shop", table.shop())
                .param("file", table.file())
                .param("name", table.fileName())
                .param("kind", table.kind().code())
                .param("rows", table.rows())
                .param("fresh", table.fresh())
                .param("changed", table.changed())
                .param("same", table.same())
                .param("wrong", table.wrong())
                .param("faults", JSON.writeValueAsString(table.faults()))
                .param("person", table.person())
                .param("at", table.triedAt().toString())
                .update();
    }

    Optional<TableImport> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM catalog.import WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> table(row))
                .optional();
    }

    List<TableImport> latest(TenantId tenant, int most) {
        return jdbc.sql("SELECT * FROM catalog.import WHERE tenant_id = ? ORDER BY tried_at DESC, id DESC LIMIT ?")
                .params(tenant.value(), most)
                .query((row, number) -> table(row))
                .list();
    }

    /** False when somebody has written it already. */
    boolean written(TenantId tenant, UUID id, Instant now) {
        return jdbc.sql("""
                UPDATE catalog.import SET written_at = ?::timestamptz
                WHERE tenant_id = ? AND id = ? AND written_at IS NULL""").params(now.toString(), tenant.value(), id).update() == 1;
    }

    private static TableImport table(ResultSet row) throws SQLException {
        return new TableImport(
                Cells.id(row, "id"),
                Cells.id(row, "shop_id"),
                Cells.id(row, "file_id"),
                row.getString("file_name"),
                TableKind.ofCode(row.getString("table_kind")).orElseThrow(),
                row.getInt("rows"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("wrong"),
                JSON.readValue(row.getString("faults"), new TypeReference<List<Fault>>() {}),
                Cells.id(row, "person_id"),
                Cells.instant(row, "tried_at"),
                Cells.instantIfAny(row, "written_at"));
    }
}
