package dovod.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code ledger.case_total}.
 *
 * @param month in which it was opened, its first day
 * @param folded what stands of it in the sums
 */
record KeptCase(
        UUID id,
        String month,
        @Nullable UUID shop,
        @Nullable String sku,
        @Nullable String reason,
        List<Share> folded) {}
