package dovod.investigations;

import dovod.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a shop's compensations are computed with.
 *
 * @param vatPercent the seller's VAT
 * @param coefficients rows of the table; a row of one product goes before those of all
 * @param edition which table that is, in the owner's words
 */
public record Formula(BigDecimal vatPercent, List<Coefficient> coefficients, String edition) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Formula {
        if (vatPercent.signum() < 0 || vatPercent.compareTo(BigDecimal.valueOf(50)) > 0) {
            throw new IllegalArgumentException("no VAT: " + vatPercent);
        }
        coefficients = coefficients.stream()
                .sorted(Comparator.comparing((Coefficient row) -> row.sku().isEmpty())
                        .thenComparing(row -> row.scheme().isEmpty()))
                .toList();
    }

    /** Empty when the table says nothing of such goods. */
    public Optional<BigDecimal> coefficient(String scheme, String sku, Money price) {
        return coefficients.stream()
                .filter(row -> row.fits(scheme, sku, price))
                .map(Coefficient::value)
                .findFirst();
    }

    /** (actual value x coefficient) / (1 + VAT) for one piece, to the kopeck. */
    public Money compensation(Money actual, BigDecimal coefficient) {
        var divisor = BigDecimal.ONE.add(vatPercent.divide(HUNDRED));
        var minor = BigDecimal.valueOf(actual.minor()).multiply(coefficient).divide(divisor, 0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), actual.currency());
    }
}
