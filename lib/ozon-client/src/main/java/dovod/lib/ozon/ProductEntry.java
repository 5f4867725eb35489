package dovod.lib.ozon;

/**
 * A product as {@code /v3/product/list} shows it.
 *
 * @param productId id in the cabinet
 * @param offerId the seller's id
 * @param sku Ozon's id; 0 if not said
 * @param archived whether it is in the archive
 */
public record ProductEntry(long productId, String offerId, long sku, boolean archived) {
    static ProductEntry read(Fields fields) {
        fields.neededText("product_id");
        return new ProductEntry(
                fields.whole("product_id"), fields.text("offer_id"), fields.whole("sku"), fields.flag("archived"));
    }
}
