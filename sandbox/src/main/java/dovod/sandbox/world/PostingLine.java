package dovod.sandbox.world;

import java.math.BigDecimal;

/**
 * A product in a posting.
 *
 * @param price what the buyer was asked for one piece, in roubles
 */
public record PostingLine(long sku, String offerId, String name, int quantity, BigDecimal price, BigDecimal oldPrice) {
    PostingLine cheaper(BigDecimal by) {
        return new PostingLine(sku, offerId, name, quantity, price.subtract(by), oldPrice);
    }

    public static PostingLine of(Product product, int quantity) {
        return new PostingLine(
                product.sku(), product.offerId(), product.name(), quantity, product.price(), product.oldPrice());
    }
}
