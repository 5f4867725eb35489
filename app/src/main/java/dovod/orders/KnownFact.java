package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code orders.fact}. */
record KnownFact(
        String posting,
        FactKind kind,
        @Nullable Instant happenedAt,
        Instant knownAt,
        String source,
        Map<String, Object> detail) {

    /** When it happened, or else by when it had. */
    Instant at() {
        return happenedAt == null ? knownAt : happenedAt;
    }

    String text(String name) {
        return String.valueOf(detail.getOrDefault(name, ""));
    }
}
