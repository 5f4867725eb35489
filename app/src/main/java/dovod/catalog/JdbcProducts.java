package dovod.catalog;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProducts {

    private static final String COLUMNS = """
            SELECT shop_id, sku, offer_id, external_id, name, picture_url, picture_file, price, currency, archived,
                known_at
            FROM catalog.product
            """;

    private final JdbcClient jdbc;

    JdbcProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture that moved to another address is fetched anew. */
    void put(TenantId tenant, UUID shop, List<ToldProduct> told, Instant knownAt) {
        jdbc.sql("""
                INSERT INTO catalog.product AS known (tenant_id, shop_id, sku, offer_id, external_id, name, picture_url,
                    price, currency, archived, known_at)
                SELECT :tenant, :shop, told.*, :knownAt
                FROM unnest(:skus::text[], :offers::text[], :externals::text[], :names::text[], :pictures::text[],
                    :prices::bigint[], :currencies::text[], :archived::boolean[]) AS told
                ON CONFLICT (tenant_id, shop_id, sku) DO UPDATE SET
                    offer_id = excluded.offer_id, external_id = excluded.external_id, name = excluded.name,
                    picture_url = excluded.picture_url, price = excluded.price, currency = excluded.currency,
                    archived = excluded.archived, known_at = excluded.known_at,
                    picture_file = CASE WHEN known.picture_url IS NOT DISTINCT FROM excluded.picture_url
                        THEN known.picture_file END
                WHERE known.known_at <= excluded.known_at""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .param("skus", told.stream().map(ToldProduct::sku).toArray(String[]::new))
                .param("offers", told.stream().map(ToldProduct::offerId).toArray(String[]::new))
                .param("externals", told.stream().map(ToldProduct::externalId).toArray(String[]::new))
                .param("names", told.stream().map(ToldProduct::name).toArray(String[]::new))
                .param("pictures", told.stream().map(ToldProduct::pictureUrl).toArray(String[]::new))
                .param("prices", told.stream().map(one -> minor(one.price())).toArray(Long[]::new))
                .param(
                        "currencies",
                        told.stream().map(one -> currency(one.price())).toArray(String[]::new))
                .param("archived", told.stream().map(ToldProduct::archived).toArray(Boolean[]::new))
                .update();
    }

    List<Product> bySku(TenantId tenant, UUID shop, Set<String> skus) {
        return jdbc.sql(COLUMNS + "WHERE tenant_id = ? AND shop_id = ? AND sku = ANY (?)")
                .params(tenant.value(), shop, skus.toArray(String[]::new))
                .query(JdbcProducts::product)
                .list();
    }

    List<Product> withoutPicture(TenantId tenant, UUID shop, int most) {
        return jdbc.sql(COLUMNS + """
                WHERE tenant_id = ? AND shop_id = ? AND picture_url IS NOT NULL AND picture_file IS NULL
                ORDER BY known_at DESC, sku LIMIT ?""")
                .params(tenant.value(), shop, most)
                .query(JdbcProducts::product)
                .list();
    }

    void keepPicture(TenantId tenant, Product product, UUID file) {
        jdbc.sql("""
                UPDATE catalog.product SET picture_file = :file
                WHERE tenant_id = :tenant AND shop_id = :shop AND sku = :sku AND picture_url = :url""")
                .param("file", file)
                .param("tenant", tenant.value())
                .param("shop", product.shop())
                .param("sku", product.sku())
                .param("url", product.pictureUrl())
                .update();
    }

    Set<UUID> heldFiles(TenantId tenant, Collection<UUID> files) {
        return Set.copyOf(
                jdbc.sql("SELECT picture_file FROM catalog.product WHERE tenant_id = ? AND picture_file = ANY (?)")
                        .params(tenant.value(), files.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new Product(
                row.getObject("shop_id", UUID.class),
                row.getString("sku"),
                row.getString("offer_id"),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("picture_url"),
                row.getObject("picture_file", UUID.class),
                currency == null ? null : new Money(row.getLong("price"), currency),
                row.getBoolean("archived"),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }
}
