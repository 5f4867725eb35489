package dovod.ledger;

import dovod.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case among the dearest.
 *
 * @param number null when nobody knows the case any more
 * @param price of its product; null when not known
 */
public record DearCase(
        UUID id,
        @Nullable Long number,
        @Nullable String product,
        @Nullable Money price,
        Money spent,
        Money recovered,
        long seconds) {

    /** How many times the price was spent; null when it is not known. */
    public @Nullable Double times() {
        return price == null || !Books.holds(price) ? null : (double) spent.minor() / price.minor();
    }
}
