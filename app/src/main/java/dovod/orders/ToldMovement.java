package dovod.orders;

import java.time.Instant;
import java.util.Map;

/**
 * Goods that came to the marketplace's warehouses or left them otherwise than in a posting.
 *
 * @param externalId makes it this movement, however often it is told
 * @param quantity pieces, positive
 * @param reference the paper it stands in: an act's or a removal's number
 */
public record ToldMovement(
        String externalId,
        String sku,
        MovementKind kind,
        int quantity,
        Instant happenedAt,
        String reference,
        Map<String, Object> detail) {

    public ToldMovement {
        if (quantity < 1) {
            throw new IllegalArgumentException("a movement of " + quantity + " pieces");
        }
    }
}
