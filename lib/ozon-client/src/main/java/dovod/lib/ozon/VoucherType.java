package dovod.lib.ozon;

/** Who may use a promo code how often. */
public enum VoucherType {
    /** All buyers, one order each. */
    ONE,
    /** All buyers, any number of orders. */
    MULTIPLE,
    /** One buyer, one order. Never shown in the shop. */
    UNIQUE,
    /** None, or newer than this client. */
    UNKNOWN
}
