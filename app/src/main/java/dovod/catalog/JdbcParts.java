package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts and where they are on their product's drawing. */
@Repository
class JdbcParts {

    private final JdbcClient jdbc;

    JdbcParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Part> of(TenantId tenant, ProductId product) {
        return jdbc
                .sql("SELECT * FROM catalog.part WHERE tenant_id = ? AND product_id = ?")
                .params(tenant.value(), product.value())
                .query((row, number) -> part(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Part::number, Numbers.COUNTED))
                .toList();
    }

    /** Of many products, in any order. */
    List<Part> ofAll(TenantId tenant, List<ProductId> products) {
        return jdbc.sql("SELECT * FROM catalog.part WHERE tenant_id = ? AND product_id = ANY (?::uuid[])")
                .params(tenant.value(), Cells.column(products, ProductId::value))
                .query((row, number) -> part(row))
                .list();
    }

    Optional<Part> find(TenantId tenant, UUID id) {
        return jdbc.sql("SELECT * FROM catalog.part WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> part(row))
                .optional();
    }

    /** By their ids. */
    void write(TenantId tenant, List<Part> parts) {
        jdbc.sql("""
                INSERT INTO catalog.part (tenant_id, id, product_id, number, name, quantity, cost, currency,
                    region_x, region_y, region_width, region_height)
                SELECT :tenant, told.*
                FROM unnest(:ids::uuid[], :products::uuid[], :numbers::text[], :names::text[], :quantities::int[],
                    :costs::bigint[], :currencies::text[], :xs::int[], :ys::int[], :widths::int[], :heights::int[])
                    AS told
                ON CONFLICT (tenant_id, id) DO UPDATE SET
                    number = excluded.number, name = excluded.name, quantity = excluded.quantity,
                    cost = excluded.cost, currency = excluded.currency, region_x = excluded.region_x,
                    region_y = excluded.region_y, region_width = excluded.region_width,
                    region_height = excluded.region_height""")
                .param("tenant", tenant.value())
                .param("ids", Cells.column(parts, Part::id))
                .param("products", Cells.column(parts, Part::product))
                .param("numbers", Cells.column(parts, Part::number))
                .param("names", Cells.column(parts, Part::name))
                .param("quantities", Cells.column(parts, Part::quantity))
                .param("costs", Cells.column(parts, part -> Sums.minor(part.cost())))
                .param("currencies", Cells.column(parts, part -> Sums.currency(part.cost())))
                .param(
                        "xs",
                        Cells.column(
                                parts,
                                part -> part.region() == null
                                        ? null
                                        : part.region().x()))
                .param(
                        "ys",
                        Cells.column(
                                parts,
                                part -> part.region() == null
                                        ? null
                                        : part.region().y()))
                .param(
                        "widths",
                        Cells.column(
                                parts,
                                part -> part.region() == null
                                        ? null
                                        : part.region().width()))
                .param(
                        "heights",
                        Cells.column(
                                parts,
                                part -> part.region() == null
                                        ? null
                                        : part.region().height()))
                .update();
    }

    boolean mark(TenantId tenant, UUID id, @Nullable Region region) {
        return jdbc.sql("""
                UPDATE catalog.part
                SET region_x = :x, region_y = :y, region_width = :width, region_height = :height
                WHERE tenant_id = :tenant AND id = :id""")
                        .param("tenant", tenant.value())
                        .param("id", id)
                        .param("x", region == null ? null : region.x())
                        .param("y", region == null ? null : region.y())
                        .param("width", region == null ? null : region.width())
                        .param("height", region == null ? null : region.height())
                        .update()
                == 1;
    }

    boolean remove(TenantId tenant, UUID id) {
        return jdbc.sql("DELETE FROM catalog.part WHERE tenant_id = ? AND id = ?")
                        .params(tenant.value(), id)
                        .update()
                == 1;
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Cells.id(row, "id"),
                new ProductId(Cells.id(row, "product_id")),
                row.getString("number"),
                row.getString("name"),
                row.getInt("quantity"),
                Sums.read(row, "cost", "currency"),
                region(row));
    }

    private static @Nullable Region region(ResultSet row) throws SQLException {
        return row.getObject("region_x") == null
                ? null
                : new Region(
                        row.getInt("region_x"),
                        row.getInt("region_y"),
                        row.getInt("region_width"),
                        row.getInt("region_height"));
    }
}
