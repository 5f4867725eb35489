package dovod.lib.ozon;

/** What the seller has subscribed to at Ozon. */
public enum Subscription {
    /** None. */
    UNSPECIFIED,
    PREMIUM,
    PREMIUM_LITE,
    PREMIUM_PLUS,
    PREMIUM_PRO,
    /** Not said, or newer than this client. */
    UNKNOWN;

    /** Whether messages to buyers may be sent through the API. */
    public boolean canWriteToBuyers() {
        return this == PREMIUM_PLUS || this == PREMIUM_PRO;
    }
}
