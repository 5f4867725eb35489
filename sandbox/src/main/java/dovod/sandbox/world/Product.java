package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A product of a seller.
 *
 * @param id {@code product_id}
 * @param sku the number on the marketplace
 * @param offerId the seller's own article
 * @param name as buyers see it
 * @param price in roubles
 * @param oldPrice crossed out, in roubles
 * @param drawing which picture the sandbox draws of it
 * @param createdAt when its card was made
 */
public record Product(
        long id,
        long sku,
        String offerId,
        String name,
        BigDecimal price,
        BigDecimal oldPrice,
        String drawing,
        Instant createdAt) {}
