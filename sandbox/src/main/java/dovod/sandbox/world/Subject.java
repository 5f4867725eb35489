package dovod.sandbox.world;

/**
 * What a message is about; either part may be empty.
 *
 * @param orderNumber number of the order, without the posting's last part
 * @param sku the product's number on the marketplace
 */
public record Subject(String orderNumber, String sku) {
    public static final Subject NONE = new Subject("", "");
}
