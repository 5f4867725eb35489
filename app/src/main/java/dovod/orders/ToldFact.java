package dovod.orders;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a posting.
 *
 * @param kind one of {@link FactKind}, as stored
 * @param happenedAt by the teller's clock; null when it did not say
 * @param detail what else was told: texts and numbers under stable names
 */
public record ToldFact(
        String posting, FactKind kind, @Nullable Instant happenedAt, Map<String, Object> detail) {

    /** It came into a state; the finer word may be missing. */
    public static ToldFact state(String posting, String status, @Nullable String substatus, @Nullable Instant at) {
        var detail = substatus == null
                ? Map.<String, Object>of("status", status)
                : Map.<String, Object>of("status", status, "substatus", substatus);
        return new ToldFact(posting, FactKind.STATE, at, detail);
    }

    /** It was cancelled. */
    public static ToldFact cancelled(String posting, ToldPosting.Cancellation cancellation, @Nullable Instant at) {
        return new ToldFact(
                posting,
                FactKind.CANCELLED,
                at,
                Map.of(
                        "reasonId", cancellation.reasonId(),
                        "reason", cancellation.reason(),
                        "by", cancellation.by(),
                        "initiator", cancellation.initiator()));
    }
}
