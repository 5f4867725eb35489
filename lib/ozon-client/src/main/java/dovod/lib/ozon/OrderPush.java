package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an order.
 *
 * @param type ORDER_NEW, ORDER_CANCELLED or ORDER_STATE_CHANGED
 * @param sellerId the cabinet
 * @param identity equal for repetitions
 * @param orderNumber the order
 * @param orderId Ozon's id of it
 * @param oldState state before, such as {@code order_in_delivery}; empty if not said
 * @param newState state now, such as {@code order_done}; empty if not said
 * @param at when it happened; null if not said
 */
public record OrderPush(
        PushType type,
        String sellerId,
        String identity,
        String orderNumber,
        long orderId,
        String oldState,
        String newState,
        @Nullable Instant at)
        implements PushMessage.Event {

    static OrderPush read(PushType type, Fields fields) {
        return new OrderPush(
                type,
                fields.text("seller_id"),
                PushIdentity.of(fields, "order_number", "new_state", "updated_at"),
                fields.neededText("order_number"),
                fields.whole("order_id"),
                fields.text("old_state"),
                fields.text("new_state"),
                at(type, fields));
    }

    /** The example of a new order says {@code created_at}, its table {@code creation_date}. */
    private static @Nullable Instant at(PushType type, Fields fields) {
        if (type != PushType.ORDER_NEW) {
            return fields.moment(type == PushType.ORDER_CANCELLED ? "cancelled_at" : "updated_at");
        }
        var created = fields.moment("created_at");
        return created == null ? fields.moment("creation_date") : created;
    }
}
