package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What FBS tells beyond FBO.
 *
 * @param trackingNumber of the carrier
 * @param method name of the delivery method
 * @param carrier delivery service
 * @param warehouseId the seller's warehouse
 * @param shipmentDate by when to hand over
 * @param deliveringSince when it went out for delivery
 * @param parentPosting posting this one was split from; empty if none
 * @param previousSubstatus state before the present one
 * @param availableActions what may be done, such as {@code can_create_chat} or {@code cancel}
 * @param customerId the buyer; 0 if not said
 * @param customerName the buyer's name; empty if not said
 */
public record PostingDelivery(
        String trackingNumber,
        String method,
        String carrier,
        long warehouseId,
        @Nullable Instant shipmentDate,
        @Nullable Instant deliveringSince,
        String parentPosting,
        String previousSubstatus,
        List<String> availableActions,
        long customerId,
        String customerName) {

    /** Whether {@code /v1/chat/start} is open for this posting. */
    public boolean canCreateChat() {
        return availableActions.contains("can_create_chat");
    }

    static PostingDelivery read(Fields posting) {
        var method = posting.inner("delivery_method");
        var customer = posting.inner("customer");
        return new PostingDelivery(
                posting.text("tracking_number"),
                method.text("name"),
                method.text("tpl_provider"),
                method.whole("warehouse_id"),
                posting.moment("shipment_date"),
                posting.moment("delivering_date"),
                posting.text("parent_posting_number"),
                posting.text("previous_substatus"),
                posting.texts("available_actions"),
                customer.whole("customer_id"),
                customer.text("name"));
    }
}
