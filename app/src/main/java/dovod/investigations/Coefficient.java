package dovod.investigations;

import dovod.kernel.Money;
import java.math.BigDecimal;

/**
 * A row of the marketplace's table of coefficients.
 *
 * @param scheme {@code fbo}, {@code fbs}, or empty for both
 * @param sku of one product, or empty for all
 * @param from the lowest price it is for, in minor units
 * @param below the price from which it is not for any more, in minor units
 * @param value what an actual value is multiplied with, above 0
 */
public record Coefficient(String scheme, String sku, long from, long below, BigDecimal value) {

    public Coefficient {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("no coefficient: " + value);
        }
        if (from < 0 || below <= from) {
            throw new IllegalArgumentException("no prices: " + from + " to " + below);
        }
    }

    boolean fits(String itsScheme, String itsSku, Money price) {
        return (scheme.isEmpty() || scheme.equals(itsScheme))
                && (sku.isEmpty() || sku.equals(itsSku))
                && price.minor() >= from
                && price.minor() < below;
    }
}
