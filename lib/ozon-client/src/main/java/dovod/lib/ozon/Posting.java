package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an order, out of any of the four methods of FBO and FBS.
 *
 * @param scheme which methods it came from
 * @param postingNumber such as {@code 48866017-0495-1}
 * @param orderId Ozon's id of the order
 * @param orderNumber such as {@code 48866017-0495}
 * @param status such as {@code delivering}; an open list
 * @param substatus such as {@code posting_in_pickup_point}; an open list
 * @param createdAt when it was made; FBO only
 * @param inProcessAt when its processing began
 * @param deliveredAt when it was really delivered; only the methods for one posting say it
 * @param cancellation null if it is not cancelled
 * @param products what is in it
 * @param analytics null if not said
 * @param money null if not said
 * @param delivery null for FBO
 */
public record Posting(
        PostingScheme scheme,
        String postingNumber,
        long orderId,
        String orderNumber,
        String status,
        String substatus,
        @Nullable Instant createdAt,
        @Nullable Instant inProcessAt,
        @Nullable Instant deliveredAt,
        @Nullable Cancellation cancellation,
        List<PostingProduct> products,
        @Nullable PostingAnalytics analytics,
        @Nullable PostingMoney money,
        @Nullable PostingDelivery delivery) {

    static Posting fbo(Fields fields) {
        return read(PostingScheme.FBO, fields);
    }

    static Posting fbs(Fields fields) {
        return read(PostingScheme.FBS, fields);
    }

    private static Posting read(PostingScheme scheme, Fields fields) {
        return new Posting(
                scheme,
                fields.neededText("posting_number"),
                fields.whole("order_id"),
                fields.text("order_number"),
                fields.text("status"),
                fields.text("substatus"),
                fields.moment("created_at"),
                fields.moment("in_process_at"),
                fields.moment("fact_delivery_date"),
                Cancellation.read(fields),
                fields.list("products", PostingProduct::read),
                fields.object("analytics_data", PostingAnalytics::read),
                fields.object("financial_data", PostingMoney::read),
                scheme == PostingScheme.FBS ? PostingDelivery.read(fields) : null);
    }
}
