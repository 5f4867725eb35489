package dovod.lib.ozon;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code /v1/finance/accrual/by-day}.
 *
 * @param id its id; 0 in answers older than June 2026
 * @param category what it is about
 * @param date day of the entry
 * @param unitNumber posting number, or number of an advertising contract
 * @param total sum of the entry; null if not said
 * @param deliverySchema such as {@code FBO}; empty if it is about no posting
 * @param sales what was earned per product; empty if it is about no posting
 * @param fees all fees of the entry, wherever Ozon nests them
 */
public record Accrual(
        long id,
        Category category,
        @Nullable LocalDate date,
        String unitNumber,
        @Nullable Amount total,
        String deliverySchema,
        List<Sale> sales,
        List<Fee> fees) {

    static Accrual read(Fields fields) {
        var posting = fields.inner("posting");
        return new Accrual(
                fields.whole("accrual_id"),
                fields.word("accrued_category", Category.class, Category.UNSPECIFIED),
                fields.day("date"),
                fields.text("unit_number"),
                Amount.of(fields, "total_amount"),
                posting.text("delivery_schema"),
                posting.list("products", Sale::read),
                fees(fields, posting));
    }

    private static List<Fee> fees(Fields fields, Fields posting) {
        var delivery = posting.list("products", product -> Fee.list(product.inner("delivery"), "services", product));
        var items = fields.inner("item_fees").list("fees", item -> Fee.list(item, "fees", item));
        var other = fields.object("non_item_fee", fee -> Fee.read(fee, 0));
        var containers = fields.inner("container_fees").list("fees", fee -> Fee.read(fee, 0));
        return Stream.of(
                        delivery.stream().flatMap(List::stream),
                        items.stream().flatMap(List::stream),
                        Stream.ofNullable(other),
                        containers.stream())
                .flatMap(fee -> fee)
                .toList();
    }

    /** What an entry is about. */
    public enum Category {
        UNSPECIFIED,
        POSTING,
        ITEM,
        NON_ITEM,
        CONTAINER_FEES
    }

    /**
     * A fee.
     *
     * @param typeId kind, named by {@link Finances#accrualTypes()}
     * @param sku product it is for; 0 if for none
     * @param accrued null if not said
     */
    public record Fee(long typeId, long sku, @Nullable Amount accrued) {
        static Fee read(Fields fields, long sku) {
            return new Fee(fields.whole("type_id"), sku, Amount.of(fields, "accrued"));
        }

        static List<Fee> list(Fields owner, String name, Fields product) {
            return owner.list(name, fee -> read(fee, product.whole("sku")));
        }
    }

    /**
     * What was earned with one product; each sum is null if not said.
     *
     * @param sku the product
     * @param sellerPrice the seller's price
     * @param salePrice price of the sale
     * @param saleAmount sum of the sale
     * @param saleCommission Ozon's fee for the sale
     * @param delivery all delivery fees together
     */
    public record Sale(
            long sku,
            @Nullable Amount sellerPrice,
            @Nullable Amount salePrice,
            @Nullable Amount saleAmount,
            @Nullable Amount saleCommission,
            @Nullable Amount delivery) {

        static Sale read(Fields fields) {
            var commission = fields.inner("commission");
            return new Sale(
                    fields.whole("sku"),
                    Amount.of(commission, "seller_price"),
                    Amount.of(commission, "sale_price"),
                    Amount.of(commission, "sale_amount"),
                    Amount.of(commission, "sale_commission"),
                    Amount.of(fields.inner("delivery"), "total_accrued"));
        }
    }
}
