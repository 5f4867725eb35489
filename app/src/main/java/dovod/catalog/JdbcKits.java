package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kits, with the price that the marketplace tells of them. */
@Repository
class JdbcKits {

    private static final String ROWS = """
            SELECT k.*, mended.name AS mended_name, coalesce(sold.price, k.price) AS its_price,
                CASE WHEN sold.price IS NULL THEN k.currency ELSE sold.currency END AS its_currency
            FROM catalog.kit k
            JOIN catalog.product mended ON mended.tenant_id = k.tenant_id AND mended.id = k.product_id
            LEFT JOIN catalog.product sold
                ON sold.tenant_id = k.tenant_id AND sold.shop_id = mended.shop_id AND sold.sku = k.sku
            """;

    private final JdbcClient jdbc;

    JdbcKits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kit> of(TenantId tenant, ProductId product) {
        return ofAll(tenant, List.of(product));
    }

    List<Kit> ofAll(TenantId tenant, List<ProductId> products) {
        return jdbc.sql(ROWS + "WHERE k.tenant_id = ? AND k.product_id = ANY (?::uuid[]) ORDER BY lower(k.name), k.id")
                .params(tenant.value(), Cells.column(products, ProductId::value))
                .query((row, number) -> kit(row))
                .list();
    }

    List<KitOnShelf> all(TenantId tenant, int most) {
        return jdbc.sql(ROWS + "WHERE k.tenant_id = ? ORDER BY lower(mended.name), lower(k.name), k.id LIMIT ?")
                .params(tenant.value(), most)
                .query((row, number) -> new KitOnShelf(kit(row), row.getString("mended_name")))
                .list();
    }

    Optional<Kit> find(TenantId tenant, UUID id) {
        return jdbc.sql(ROWS + "WHERE k.tenant_id = ? AND k.id = ?")
                .params(tenant.value(), id)
                .query((row, number) -> kit(row))
                .optional();
    }

    /** By its id. */
    void write(TenantId tenant, Kit kit) {
        jdbc.sql("""
                INSERT INTO catalog.kit (tenant_id, id, product_id, sku, name, price, currency, parts)
                VALUES (:tenant, :id, :product, :sku, :name, :price, :currency, :parts::text[])
                ON CONFLICT (tenant_id, id) DO UPDATE SET sku = excluded.sku, name = excluded.name, price = excluded.price,
                    currency = excluded.currency, parts = excluded.parts""")
                .param("tenant", tenant.value())
                .param("id", kit.id())
                .param("product", kit.product().value())
                .param("sku", kit.sku())
                .param("name", kit.name())
                .param("price", Sums.minor(kit.price()))
                .param("currency", Sums.currency(kit.price()))
                .param("parts", Cells.column(kit.parts()))
                .update();
    }

    boolean remove(TenantId tenant, UUID id) {
        return jdbc.sql("DELETE FROM catalog.kit WHERE tenant_id = ? AND id = ?")
                        .params(tenant.value(), id)
                        .update()
                == 1;
    }

    private static Kit kit(ResultSet row) throws SQLException {
        return new Kit(
                Cells.id(row, "id"),
                new ProductId(Cells.id(row, "product_id")),
                row.getString("sku"),
                row.getString("name"),
                Sums.read(row, "its_price", "its_currency"),
                Arrays.stream((Object[]) row.getArray("parts").getArray())
                        .map(String.class::cast)
                        .toList());
    }
}
