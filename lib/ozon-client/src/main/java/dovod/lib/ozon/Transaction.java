package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of {@code /v3/finance/transaction/list}; each sum is null if not said, and in roubles.
 *
 * @param id its id
 * @param operationType such as {@code OperationClaim}; an open list
 * @param operationName the same in Russian
 * @param date when it was booked; Ozon gives no zone, read as UTC
 * @param kind such as {@code orders}, {@code returns}, {@code compensation}
 * @param amount total
 * @param accrualsForSale part for the sale
 * @param saleCommission part for the commission
 * @param deliveryCharge part for delivery
 * @param returnDeliveryCharge part for the way back
 * @param postingNumber posting; empty if about none
 * @param deliverySchema such as {@code FBO}; empty if about none
 * @param items products
 * @param services paid services
 */
public record Transaction(
        long id,
        String operationType,
        String operationName,
        @Nullable Instant date,
        String kind,
        @Nullable Amount amount,
        @Nullable Amount accrualsForSale,
        @Nullable Amount saleCommission,
        @Nullable Amount deliveryCharge,
        @Nullable Amount returnDeliveryCharge,
        String postingNumber,
        String deliverySchema,
        List<Item> items,
        List<PaidService> services) {

    static Transaction read(Fields fields) {
        var posting = fields.inner("posting");
        fields.neededText("operation_id");
        return new Transaction(
                fields.whole("operation_id"),
                fields.text("operation_type"),
                fields.text("operation_type_name"),
                fields.moment("operation_date"),
                fields.text("type"),
                Amount.of(fields, "amount"),
                Amount.of(fields, "accruals_for_sale"),
                Amount.of(fields, "sale_commission"),
                Amount.of(fields, "delivery_charge"),
                Amount.of(fields, "return_delivery_charge"),
                posting.text("posting_number"),
                posting.text("delivery_schema"),
                fields.list("items", Item::read),
                fields.list("services", PaidService::read));
    }

    /**
     * A product of an operation.
     *
     * @param sku the product
     * @param name its name
     */
    public record Item(long sku, String name) {
        static Item read(Fields fields) {
            return new Item(fields.whole("sku"), fields.text("name"));
        }
    }

    /**
     * A paid service of an operation.
     *
     * @param name such as {@code MarketplaceServiceItemDirectFlowLogistic}
     * @param price null if not said
     */
    public record PaidService(String name, @Nullable Amount price) {
        static PaidService read(Fields fields) {
            return new PaidService(fields.text("name"), Amount.of(fields, "price"));
        }
    }
}
