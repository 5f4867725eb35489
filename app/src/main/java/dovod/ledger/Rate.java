package dovod.ledger;

import dovod.kernel.Money;
import dovod.kernel.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a role costs.
 *
 * @param since null for the assumption that holds until somebody sets a rate
 * @param by who set it
 */
public record Rate(
        Role role,
        Money perHour,
        @Nullable Instant since,
        @Nullable UUID by) {

    private static final int HOUR = 3600;

    /** What this much work costs, to the nearest kopeck, halves up. */
    Money of(long seconds) {
        var exact = Math.multiplyExact(perHour.minor(), seconds);
        return new Money(Math.floorDiv(2 * exact + HOUR, 2 * HOUR), perHour.currency());
    }
}
