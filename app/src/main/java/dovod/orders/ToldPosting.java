package dovod.orders;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it stands, told by its marketplace.
 *
 * @param scheme {@code fbo} or {@code fbs}
 * @param status in the marketplace's words
 * @param substatus the same, finer
 * @param createdAt when it was ordered
 * @param packingAt when its processing began
 * @param deliveredAt when it was really delivered
 * @param cancellation null when it is not cancelled
 * @param warehouse where it leaves from
 * @param city where it goes to
 * @param cluster the marketplace's district where it goes to; terms may depend on it
 */
public record ToldPosting(
        String posting,
        String order,
        String scheme,
        String status,
        @Nullable String substatus,
        @Nullable Instant createdAt,
        @Nullable Instant packingAt,
        @Nullable Instant deliveredAt,
        @Nullable Cancellation cancellation,
        @Nullable String warehouse,
        @Nullable String city,
        @Nullable String cluster,
        List<Item> items) {

    public ToldPosting {
        items = List.copyOf(items);
    }

    /** Where the cluster was not told. */
    public ToldPosting(
            String posting,
            String order,
            String scheme,
            String status,
            @Nullable String substatus,
            @Nullable Instant createdAt,
            @Nullable Instant packingAt,
            @Nullable Instant deliveredAt,
            @Nullable Cancellation cancellation,
            @Nullable String warehouse,
            @Nullable String city,
            List<Item> items) {
        this(
                posting,
                order,
                scheme,
                status,
                substatus,
                createdAt,
                packingAt,
                deliveredAt,
                cancellation,
                warehouse,
                city,
                null,
                items);
    }

    /**
     * How it was cancelled.
     *
     * @param reasonId the marketplace's number of the reason; 0 when not told
     * @param reason in its words; empty when not told
     * @param by {@code buyer}, {@code seller}, {@code marketplace}, {@code delivery}, {@code system}, {@code unknown}
     * @param initiator who did it, in its words; empty when not told
     */
    public record Cancellation(long reasonId, String reason, String by, String initiator) {}

    /** What is in it; the price is of one piece. */
    public record Item(
            String sku,
            @Nullable String offerId,
            String name,
            int quantity,
            @Nullable Money price) {}
}
