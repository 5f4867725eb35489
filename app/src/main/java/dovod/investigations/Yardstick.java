package dovod.investigations;

import dovod.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules measure with.
 *
 * @param formula null as long as the owner has not entered it: then nothing is said of too small compensations
 */
record Yardstick(
        SweepPack pack, PriceHistory prices, @Nullable Formula formula, Instant now) {

    /** The day of a moment in the marketplace's zone. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, pack.zone());
    }

    /**
     * What one piece is worth on the day of an event: by the formula, or the plain average price where the formula is
     * not known.
     *
     * @param own what it was ordered for, if that is all that is known
     */
    Optional<Valued> value(String scheme, String sku, Instant event, @Nullable Money own) {
        var lines = new ArrayList<Reckoned>();
        var average = prices.average(sku, day(event), pack.windows());
        average.ifPresentOrElse(
                found -> lines.add(Reckoned.of("average", Sum.text(found.price()), found.window(), found.pieces())),
                () -> Optional.ofNullable(own)
                        .ifPresent(price -> lines.add(Reckoned.of("own_price", Sum.text(price)))));
        return average.map(PriceHistory.Average::price)
                .or(() -> Optional.ofNullable(own))
                .map(price -> worth(scheme, sku, price, lines));
    }

    /** The coefficient that the formula has for such goods; empty when there is no formula. */
    Optional<BigDecimal> coefficient(String scheme, String sku, Money price) {
        return Optional.ofNullable(formula).flatMap(known -> known.coefficient(scheme, sku, price));
    }

    private Valued worth(String scheme, String sku, Money price, ArrayList<Reckoned> lines) {
        var coefficient = coefficient(scheme, sku, price);
        if (formula == null || coefficient.isEmpty()) {
            lines.add(Reckoned.of("no_formula"));
            return new Valued(price, lines);
        }
        var each = formula.compensation(price, coefficient.get());
        lines.add(Reckoned.of("formula", Sum.text(price), coefficient.get(), formula.vatPercent(), Sum.text(each)));
        return new Valued(each, lines);
    }
}
