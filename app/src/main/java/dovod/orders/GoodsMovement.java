package dovod.orders;

import java.time.Instant;
import java.util.Map;

/** A {@link ToldMovement} with who told it and when. */
public record GoodsMovement(
        String externalId,
        String sku,
        MovementKind kind,
        int quantity,
        Instant at,
        String reference,
        Map<String, Object> detail,
        String source,
        Instant knownAt) {

    /** A detail as text; empty when it was not told. */
    public String text(String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }
}
