package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a posting.
 *
 * @param happenedAt by the teller's clock; null when it did not say
 */
public record PostingFact(
        FactKind kind, @Nullable Instant happenedAt, Instant knownAt, String source, Map<String, Object> detail) {

    /** A detail as text; empty when it was not told. */
    public String text(String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }

    /** True when goods that are in this state have left the warehouse. */
    public boolean isHandedOver() {
        return kind == FactKind.DELIVERED || Absences.isHandedOver(text("substatus"), text("status"));
    }
}
