package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProducts {

    private static final String COLUMNS = """
            SELECT id, shop_id, sku, offer_id, external_id, name, picture_url, picture_file, drawing_file, price, currency,
                archived, known_at
            FROM catalog.product
            """;

    private final JdbcClient jdbc;

    JdbcProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A picture that moved to another address is fetched anew. */
    void put(TenantId tenant, UUID shop, List<ToldProduct> told, Instant knownAt) {
        jdbc.sql("""
                INSERT INTO catalog.product AS known (tenant_id, shop_id, id, sku, offer_id, external_id, name,
                    picture_url, price, currency, archived, known_at)
                SELECT :tenant, :shop, told.*, :knownAt
                FROM unnest(:ids::uuid[], :skus::text[], :offers::text[], :externals::text[], :names::text[], :pictures::text[],
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
                .param("ids", Cells.column(told, one -> Ids.next()))
                .param("skus", told.stream().map(ToldProduct::sku).toArray(String[]::new))
                .param("offers", told.stream().map(ToldProduct::offerId).toArray(String[]::new))
                .param("externals", told.stream().map(ToldProduct::externalId).toArray(String[]::new))
                .param("names", told.stream().map(ToldProduct::name).toArray(String[]::new))
                .param("pictures", told.stream().map(ToldProduct::pictureUrl).toArray(String[]::new))
                .param(
                        "prices",
                        told.stream().map(one -> Sums.minor(one.price())).toArray(Long[]::new))
                .param(
                        "currencies",
                        told.stream().map(one -> Sums.currency(one.price())).toArray(String[]::new))
                .param("archived", told.stream().map(ToldProduct::archived).toArray(Boolean[]::new))
                .update();
    }

    List<String> skus(TenantId tenant, UUID shop) {
        return jdbc.sql("SELECT sku FROM catalog.product WHERE tenant_id = ? AND shop_id = ? ORDER BY sku")
                .params(tenant.value(), shop)
                .query((row, number) -> row.getString("sku"))
                .list();
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

    /** False when the product has another picture by now. */
    boolean keepPicture(TenantId tenant, Product product, UUID file) {
        return jdbc.sql("""
                UPDATE catalog.product SET picture_file = :file
                WHERE tenant_id = :tenant AND shop_id = :shop AND sku = :sku AND picture_url = :url""")
                        .param("file", file)
                        .param("tenant", tenant.value())
                        .param("shop", product.shop())
                        .param("sku", product.sku())
                        .param("url", product.pictureUrl())
                        .update()
                > 0;
    }

    Optional<Product> find(TenantId tenant, ProductId id) {
        return jdbc.sql(COLUMNS + "WHERE tenant_id = ? AND id = ?")
                .params(tenant.value(), id.value())
                .query(JdbcProducts::product)
                .optional();
    }

    /** @throws NotFound when there is none of this tenant */
    void need(TenantId tenant, ProductId id) {
        if (find(tenant, id).isEmpty()) {
            throw new NotFound();
        }
    }

    /** By the seller's own name of it or by the marketplace's. */
    List<Product> called(TenantId tenant, UUID shop, Collection<String> names) {
        return jdbc.sql(COLUMNS + """
                WHERE tenant_id = :tenant AND shop_id = :shop
                  AND (sku = ANY (:names::text[]) OR offer_id = ANY (:names::text[]))""")
                .param("tenant", tenant.value())
                .param("shop", shop)
                .param("names", Cells.column(names))
                .query(JdbcProducts::product)
                .list();
    }

    List<Product> all(TenantId tenant, UUID shop) {
        return jdbc.sql(COLUMNS + "WHERE tenant_id = ? AND shop_id = ?")
                .params(tenant.value(), shop)
                .query(JdbcProducts::product)
                .list();
    }

    boolean draw(TenantId tenant, ProductId id, @Nullable UUID file) {
        return jdbc.sql("UPDATE catalog.product SET drawing_file = :file WHERE tenant_id = :tenant AND id = :id")
                        .param("file", file)
                        .param("tenant", tenant.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** By name; those whose name, sku or article has these words. */
    List<ProductLine> list(TenantId tenant, String words, int skipped, int most) {
        return jdbc.sql("""
                SELECT p.*,
                    (SELECT count(*) FROM catalog.part c WHERE c.tenant_id = p.tenant_id AND c.product_id = p.id) AS parts,
                    (SELECT count(*) FROM catalog.kit c WHERE c.tenant_id = p.tenant_id AND c.product_id = p.id) AS kits,
                    (SELECT count(*) FROM catalog.step c WHERE c.tenant_id = p.tenant_id AND c.product_id = p.id) AS steps,
                    (SELECT count(*) FROM catalog.video c WHERE c.tenant_id = p.tenant_id AND c.product_id = p.id) AS videos
                FROM catalog.product p
                WHERE p.tenant_id = :tenant
                  AND (:words = '' OR position(:words IN lower(p.name)) > 0 OR lower(p.sku) = :words
                    OR starts_with(lower(p.offer_id), :words))
                ORDER BY lower(p.name), p.id
                OFFSET :skipped LIMIT :most""")
                .param("tenant", tenant.value())
                .param("words", words.strip().toLowerCase(Locale.ROOT))
                .param("skipped", skipped)
                .param("most", most)
                .query((row, number) -> new ProductLine(
                        product(row, number),
                        row.getInt("parts"),
                        row.getInt("kits"),
                        row.getInt("steps"),
                        row.getInt("videos")))
                .list();
    }

    /** Pictures, drawings, pictures of steps, videos, tables that were brought in. */
    Set<UUID> heldFiles(TenantId tenant, Collection<UUID> files) {
        return Set.copyOf(jdbc.sql("""
                SELECT picture_file FROM catalog.product WHERE tenant_id = :tenant AND picture_file = ANY (:files::uuid[])
                UNION SELECT drawing_file FROM catalog.product
                    WHERE tenant_id = :tenant AND drawing_file = ANY (:files::uuid[])
                UNION SELECT held.id FROM catalog.step s, unnest(s.files) AS held (id)
                    WHERE s.tenant_id = :tenant AND held.id = ANY (:files::uuid[])
                UNION SELECT file_id FROM catalog.video WHERE tenant_id = :tenant AND file_id = ANY (:files::uuid[])
                UNION SELECT file_id FROM catalog.import WHERE tenant_id = :tenant AND file_id = ANY (:files::uuid[])""")
                .param("tenant", tenant.value())
                .param("files", Cells.column(files))
                .query(UUID.class)
                .list());
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                new ProductId(row.getObject("id", UUID.class)),
                row.getObject("shop_id", UUID.class),
                row.getString("sku"),
                row.getString("offer_id"),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("picture_url"),
                row.getObject("picture_file", UUID.class),
                row.getObject("drawing_file", UUID.class),
                Sums.read(row, "price", "currency"),
                row.getBoolean("archived"),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }
}
