package dovod.orders;

import dovod.catalog.Products;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was bought, and for how much. */
@Component
public class Purchases {

    private final Tenancy tenancy;
    private final JdbcPostings postings;
    private final Products products;

    Purchases(Tenancy tenancy, JdbcPostings postings, Products products) {
        this.tenancy = tenancy;
        this.postings = postings;
        this.products = products;
    }

    /**
     * The product somebody writes about, at the price they paid; of several in an order, without a sku, the dearest.
     * Without an order it is the product as its shop tells it, with no pieces.
     */
    public Optional<Goods> find(
            TenantId tenant, UUID shop, @Nullable String order, @Nullable String posting, @Nullable String sku) {
        return tenancy.read(
                tenant,
                () -> postings.bought(tenant, new Subject(shop, order, posting, sku))
                        .or(() -> sku == null ? Optional.empty() : card(tenant, shop, sku)));
    }

    private Optional<Goods> card(TenantId tenant, UUID shop, String sku) {
        return Optional.ofNullable(products.bySku(tenant, shop, List.of(sku)).get(sku))
                .map(OrderStories::bare);
    }

    /**
     * The posting by which a buyer ordered a product.
     *
     * @param buyer what stands before the dash in all order numbers of this buyer
     * @return the first one that was made after that moment and not cancelled
     */
    public Optional<String> since(TenantId tenant, UUID shop, String sku, String buyer, Instant after) {
        return tenancy.read(tenant, () -> postings.orderedSince(tenant, shop, sku, buyer, after));
    }
}
