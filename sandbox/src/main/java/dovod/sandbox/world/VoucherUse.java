package dovod.sandbox.world;

/** What came of a buyer's try to order with a promo code. */
public sealed interface VoucherUse {
    /** It was ordered, at the lower price. */
    record Ordered(Posting posting) implements VoucherUse {}

    /**
     * The code did not work.
     *
     * @param why what the shop tells the buyer, in Russian
     */
    record Declined(String why) implements VoucherUse {}
}
