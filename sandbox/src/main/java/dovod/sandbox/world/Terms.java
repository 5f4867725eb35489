package dovod.sandbox.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what was agreed.
 *
 * @param createdAt when the buyer ordered
 * @param inProcessAt when it was paid for and taken up
 * @param shipmentDate until when the seller must ship (FBS)
 * @param deliveryBegin promised to the buyer, from
 * @param deliveryEnd promised to the buyer, until
 * @param payment how it is paid for, in Russian
 */
public record Terms(
        Instant createdAt,
        @Nullable Instant inProcessAt,
        @Nullable Instant shipmentDate,
        @Nullable Instant deliveryBegin,
        @Nullable Instant deliveryEnd,
        String payment) {
    public Terms delivering(Instant begin, Instant end) {
        return new Terms(createdAt, inProcessAt, shipmentDate, begin, end, payment);
    }
}
