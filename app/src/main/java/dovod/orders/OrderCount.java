package dovod.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many orders of a product there were.
 *
 * @param shop null for the orders of all shops and products
 * @param sku null for the orders of all shops and products
 */
public record OrderCount(@Nullable UUID shop, @Nullable String sku, long orders) {}
