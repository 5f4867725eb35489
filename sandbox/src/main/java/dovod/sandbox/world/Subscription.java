package dovod.sandbox.world;

/** A seller's paid subscription, as {@code /v1/seller/info} names it. */
public enum Subscription {
    UNSPECIFIED,
    PREMIUM_LITE,
    PREMIUM,
    PREMIUM_PLUS,
    PREMIUM_PRO;

    /** Whether it is a subscription at all. */
    public boolean isPremium() {
        return this != UNSPECIFIED;
    }

    /** Whether buyers may be written to through the API with it. */
    public boolean opensBuyerChats() {
        return this == PREMIUM_PLUS || this == PREMIUM_PRO;
    }
}
