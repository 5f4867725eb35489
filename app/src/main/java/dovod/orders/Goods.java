package dovod.orders;

import dovod.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product of an order.
 *
 * @param picture address of a small picture here; null when there is none
 * @param quantity pieces; 0 when no order is known
 * @param price of one piece, as ordered if ordered
 */
public record Goods(
        String sku,
        @Nullable String offerId,
        String name,
        @Nullable String picture,
        int quantity,
        @Nullable Money price) {}
