package dovod.catalog;

import dovod.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parts kit: a product of its own on the marketplace, sold to mend another.
 *
 * @param product what it mends
 * @param sku the marketplace's id of the kit itself, in the shop of the product
 * @param price as the marketplace last told it; else as somebody wrote it; null when neither is known
 * @param parts numbers of the parts in it
 */
public record Kit(
        UUID id,
        ProductId product,
        String sku,
        String name,
        @Nullable Money price,
        List<String> parts) {

    public KitText text() {
        return new KitText(sku, name, price, parts);
    }
}
