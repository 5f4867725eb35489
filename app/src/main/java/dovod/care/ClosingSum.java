package dovod.care;

import dovod.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case cost, summed up when its watch was over.
 *
 * @param price of the product; null when it is not known
 */
public record ClosingSum(Money cost, @Nullable Money price, Instant at) {

    /** How many times the price, in tenths; null when the price is not known. */
    public @Nullable Long tenths() {
        return price == null || price.minor() == 0 || !price.currency().equals(cost.currency())
                ? null
                : Math.round(cost.minor() * 10.0 / price.minor());
    }
}
