package dovod.investigations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list; null for any.
 *
 * @param claimBefore whose last day is this or earlier
 * @param claimFrom whose last day is this or later
 * @param atLeast with this much at stake, in minor units
 * @param words part of a posting, an order, an sku or a product's name; empty for any
 */
public record FindingQuery(
        @Nullable FindingKind kind,
        Finding.@Nullable State state,
        @Nullable LocalDate claimFrom,
        @Nullable LocalDate claimBefore,
        long atLeast,
        String words) {

    public static final FindingQuery OPEN = new FindingQuery(null, Finding.State.OPEN, null, null, 0, "");
}
