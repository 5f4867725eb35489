package dovod.lib.ozon;

/**
 * The cabinet.
 *
 * @param name name of the shop
 * @param legalName name of the company
 * @param inn tax number
 * @param country in Russian
 * @param currency ISO 4217 code
 * @param premium whether there is any subscription
 * @param subscription which one
 */
public record SellerInfo(
        String name,
        String legalName,
        String inn,
        String country,
        String currency,
        boolean premium,
        Subscription subscription) {

    static SellerInfo read(Fields fields) {
        var company = fields.inner("company");
        var subscription = fields.inner("subscription");
        return new SellerInfo(
                company.text("name"),
                company.text("legal_name"),
                company.text("inn"),
                company.text("country"),
                company.text("currency"),
                subscription.flag("is_premium"),
                subscription.word("type", Subscription.class, Subscription.UNKNOWN));
    }
}
