package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a posting.
 *
 * @param type one of the types of postings
 * @param sellerId the cabinet
 * @param identity equal for repetitions
 * @param scheme FBO for the types that begin with it, else FBS
 * @param postingNumber the posting
 * @param orderNumber the order; empty for FBS, where it is the posting's number without its last part
 * @param oldState state before; empty if not said
 * @param newState state now, such as {@code posting_canceled}; empty if the push is about dates
 * @param at when it happened; null if not said
 * @param reasonId number of the reason of a cancellation; 0 if not said
 * @param reason the reason in Russian; empty if not said
 * @param products what is in it; empty if not said
 * @param warehouseId warehouse; 0 if not said
 */
public record PostingPush(
        PushType type,
        String sellerId,
        String identity,
        PostingScheme scheme,
        String postingNumber,
        String orderNumber,
        String oldState,
        String newState,
        @Nullable Instant at,
        long reasonId,
        String reason,
        List<PostingProduct> products,
        long warehouseId)
        implements PushMessage.Event {

    private static final String[] TIMES = {"changed_state_date", "cancel_date", "creation_date", "in_process_at"};

    static PostingPush read(PushType type, Fields fields) {
        return new PostingPush(
                type,
                fields.text("seller_id"),
                identity(fields),
                type.name().startsWith("FBO") ? PostingScheme.FBO : PostingScheme.FBS,
                fields.neededText("posting_number"),
                fields.text("order_number"),
                fields.text("old_state"),
                fields.text("new_state"),
                at(fields),
                fields.inner("reason").whole("id"),
                fields.inner("reason").text("message"),
                fields.list("products", PostingProduct::read),
                fields.whole("warehouse_id"));
    }

    private static String identity(Fields fields) {
        return PushIdentity.of(
                fields,
                "posting_number",
                "new_state",
                "changed_state_date",
                "new_cutoff_date",
                "new_delivery_date_begin",
                "new_delivery_date_end");
    }

    private static @Nullable Instant at(Fields fields) {
        for (var name : TIMES) {
            var moment = fields.moment(name);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }
}
