package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that costs so many times the price of its product, of which nobody has said yet whether it goes on.
 *
 * @param number as people call the case
 * @param spent by now
 */
public record Crossing(
        UUID caseId,
        @Nullable Long number,
        @Nullable String product,
        int times,
        Instant at,
        Money spent,
        Money price) {}
