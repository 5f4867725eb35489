package dovod.sandbox.world;

/**
 * How a chat begins.
 *
 * @param id the chat's id (a UUID), or empty to be given one
 * @param type what it is for
 * @param partner who is at the other end
 * @param postingNumber the posting it is about, or empty
 * @param subject order and product, which its messages carry as their context
 */
public record ChatOpening(String id, ChatType type, Speaker partner, String postingNumber, Subject subject) {
    /** A chat that a buyer opens from an order. */
    public static ChatOpening about(Speaker buyer, Posting posting) {
        return new ChatOpening("", ChatType.BUYER_SELLER, buyer, posting.number(), posting.subject());
    }

    /** A chat that a buyer opens from a product's page. */
    public static ChatOpening asking(Speaker buyer, Product product) {
        return new ChatOpening("", ChatType.BUYER_SELLER, buyer, "", new Subject("", Long.toString(product.sku())));
    }

    /** The chat with the marketplace's support. */
    public static ChatOpening support(String id) {
        return new ChatOpening(id, ChatType.SELLER_SUPPORT, Speaker.operator("Поддержка"), "", Subject.NONE);
    }

    public ChatOpening withId(String given) {
        return new ChatOpening(given, type, partner, postingNumber, subject);
    }
}
