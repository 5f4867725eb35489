package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param amount above zero is spent, or for {@link CostKind#RECOVERED} came back
 * @param seconds how long somebody worked; null for all but minutes
 * @param corrects the entry that this one takes back; null for all others
 */
public record Entry(
        UUID id,
        String key,
        UUID caseId,
        CostKind kind,
        Money amount,
        Source source,
        @Nullable UUID person,
        @Nullable Long seconds,
        @Nullable String part,
        @Nullable String reason,
        Instant at,
        String note,
        @Nullable UUID corrects) {

    /** What it adds to what was spent. */
    long spent() {
        return kind == CostKind.RECOVERED ? 0 : amount.minor();
    }

    long recovered() {
        return kind == CostKind.RECOVERED ? amount.minor() : 0;
    }

    long worked() {
        return seconds == null ? 0 : seconds;
    }

    /** What takes it back. */
    Entry countered(UUID newId, String newKey, @Nullable UUID by, Instant now, String why) {
        return new Entry(
                newId,
                newKey,
                caseId,
                kind,
                new Money(Math.negateExact(amount.minor()), amount.currency()),
                Source.HAND,
                kind == CostKind.MINUTES ? person : by,
                seconds == null ? null : -seconds,
                part,
                reason,
                now,
                why,
                id);
    }
}
