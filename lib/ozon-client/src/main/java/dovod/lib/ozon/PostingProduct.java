package dovod.lib.ozon;

import org.jspecify.annotations.Nullable;

/**
 * A product of a posting.
 *
 * @param sku Ozon's id of the product
 * @param offerId the seller's id of the product
 * @param name name at the time of the order
 * @param quantity pieces
 * @param price of one piece; null if not said
 */
public record PostingProduct(
        long sku,
        String offerId,
        String name,
        int quantity,
        @Nullable Amount price) {
    static PostingProduct read(Fields fields) {
        return new PostingProduct(
                fields.whole("sku"),
                fields.text("offer_id"),
                fields.text("name"),
                fields.count("quantity"),
                Amount.of(fields, "price"));
    }
}
