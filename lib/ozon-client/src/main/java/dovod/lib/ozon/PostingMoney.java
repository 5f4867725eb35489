package dovod.lib.ozon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money of a posting as it was at the order; what was really accrued is told by {@link Finances}.
 *
 * @param clusterFrom cluster it leaves from
 * @param clusterTo cluster it goes to
 * @param products per product
 */
public record PostingMoney(String clusterFrom, String clusterTo, List<Product> products) {

    static PostingMoney read(Fields fields) {
        return new PostingMoney(
                fields.text("cluster_from"), fields.text("cluster_to"), fields.list("products", Product::read));
    }

    /**
     * Money of one product; each sum is null if not said.
     *
     * @param sku the product (Ozon calls the field {@code product_id})
     * @param quantity pieces; 0 from methods that do not say it
     * @param price with the seller's promotions
     * @param oldPrice before discounts
     * @param customerPrice what the buyer paid
     * @param payout to the seller
     * @param commission Ozon's fee
     * @param commissionPercent Ozon's fee in per cent
     * @param actions promotions, in Russian
     */
    public record Product(
            long sku,
            int quantity,
            @Nullable Amount price,
            @Nullable Amount oldPrice,
            @Nullable Amount customerPrice,
            @Nullable Amount payout,
            @Nullable Amount commission,
            @Nullable BigDecimal commissionPercent,
            List<String> actions) {

        static Product read(Fields fields) {
            var nested = fields.inner("commission");
            return new Product(
                    fields.whole("product_id"),
                    fields.count("quantity"),
                    Amount.of(fields, "price"),
                    Amount.of(fields, "old_price"),
                    Amount.of(fields, "customer_price"),
                    Amount.of(fields, "payout"),
                    nested.isObject() ? Amount.of(fields, "commission") : Amount.of(fields, "commission_amount"),
                    nested.isObject() ? nested.decimal("percent") : fields.decimal("commission_percent"),
                    fields.texts("actions"));
        }
    }
}
