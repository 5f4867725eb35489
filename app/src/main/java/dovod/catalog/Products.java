package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The products of shops. */
@Component
public class Products {

    public static final int PAGE = 50;

    private static final int LAST_PAGE = 10_000;

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final ApplicationEventPublisher events;

    Products(Tenancy tenancy, JdbcProducts products, ApplicationEventPublisher events) {
        this.tenancy = tenancy;
        this.products = products;
        this.events = events;
    }

    /** Takes news in; news older than what is known of a product changes nothing. */
    public void record(TenantId tenant, UUID shop, Collection<ToldProduct> told, Instant knownAt) {
        var sorted = told.stream()
                .collect(Collectors.toMap(ToldProduct::sku, Function.identity(), (first, last) -> last))
                .values()
                .stream()
                .sorted(Comparator.comparing(ToldProduct::sku))
                .toList();
        if (!sorted.isEmpty()) {
            tenancy.run(tenant, () -> products.put(tenant, shop, sorted, knownAt));
        }
    }

    /** Those that are known, by sku. */
    public Map<String, Product> bySku(TenantId tenant, UUID shop, Collection<String> skus) {
        return skus.isEmpty()
                ? Map.of()
                : tenancy.each(new Sold(tenant, shop), skus, unknown -> read(tenant, shop, unknown));
    }

    private record Sold(TenantId tenant, UUID shop) {}

    private Map<String, Product> read(TenantId tenant, UUID shop, Set<String> skus) {
        return tenancy.read(tenant, () -> products.bySku(tenant, shop, skus)).stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
    }

    /** @throws NotFound when there is none of this tenant */
    public Product get(TenantId tenant, ProductId id) {
        return tenancy.read(tenant, () -> products.find(tenant, id)).orElseThrow(NotFound::new);
    }

    /**
     * By name, {@value #PAGE} a page.
     *
     * @param words in the name, or an sku or the beginning of an article; empty for all
     * @param page counted from 0
     */
    public List<ProductLine> list(Actor actor, String words, int page) {
        actor.need(Right.READ_CASES);
        return tenancy.read(
                actor.tenant(),
                () -> products.list(
                        actor.tenant(), words, Math.multiplyExact(Math.clamp(page, 0, LAST_PAGE), PAGE), PAGE));
    }

    /** All that are known of a shop. */
    public List<String> skus(TenantId tenant, UUID shop) {
        return tenancy.read(tenant, () -> products.skus(tenant, shop));
    }

    /** Products with a picture that has not been fetched, the latest told first. */
    public List<Product> withoutPicture(TenantId tenant, UUID shop, int most) {
        return tenancy.read(tenant, () -> products.withoutPicture(tenant, shop, most));
    }

    /** Our copy of the picture that lay at this address; nothing happens if the product has another one by now. */
    public void keepPicture(TenantId tenant, Product product, UUID file) {
        tenancy.run(tenant, () -> {
            if (products.keepPicture(tenant, product, file)) {
                events.publishEvent(new PictureKept(tenant, product.shop(), product.sku()));
            }
        });
    }
}
