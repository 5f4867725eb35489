package dovod.investigations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.Money;
import dovod.orders.DaySales;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Properties of what is computed in money and in days, on hundreds of made-up cases. */
class FormulaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<Integer> WINDOWS = List.of(7, 30, 90);

    @RepeatedTest(200)
    void compensationGrowsWithThePriceAndNeverPassesIt(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var vat = BigDecimal.valueOf(chance.nextInt(0, 5_001), 2);
        var coefficient = BigDecimal.valueOf(chance.nextInt(1, 101), 2);
        var formula = SweepRulesTest.plain(vat, coefficient);
        var price = Money.roubles(chance.nextLong(1, 1_000_000_000));
        var dearer = Money.roubles(price.minor() + chance.nextLong(0, 1_000_000));

        var due = formula.compensation(price, coefficient);

        assertThat(due.minor()).isBetween(0L, price.minor());
        assertThat(formula.compensation(dearer, coefficient).minor()).isGreaterThanOrEqualTo(due.minor());
        // Multiplied back it is the price again, but for half a kopeck.
        var back = new BigDecimal(due.minor()).multiply(BigDecimal.ONE.add(vat.movePointLeft(2)));
        var there = new BigDecimal(price.minor()).multiply(coefficient);
        assertThat(back.subtract(there).abs()).isLessThanOrEqualTo(new BigDecimal("0.75"));
    }

    @RepeatedTest(200)
    void theAverageLiesBetweenTheExtremesOfTheFirstWindowWithSales(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var sales = new ArrayList<DaySales>();
        for (var i = 0; i < chance.nextInt(1, 12); i++) {
            var pieces = chance.nextInt(1, 5);
            var each = chance.nextLong(100, 100_000);
            sales.add(new DaySales("1", DAY.minusDays(chance.nextInt(-3, 130)), pieces, Money.roubles(pieces * each)));
        }

        var average = new PriceHistory(sales).average("1", DAY, WINDOWS);

        var window = WINDOWS.stream()
                .filter(days -> sales.stream().anyMatch(day -> isIn(day, days)))
                .findFirst();
        assertThat(average.map(PriceHistory.Average::window)).isEqualTo(window);
        average.ifPresent(found -> {
            var prices = sales.stream()
                    .filter(day -> isIn(day, found.window()))
                    .mapToLong(day -> day.sum().minor() / day.pieces())
                    .toArray();
            assertThat(found.price().minor())
                    .isBetween(
                            Arrays.stream(prices).min().orElseThrow(),
                            Arrays.stream(prices).max().orElseThrow());
        });
    }

    @RepeatedTest(200)
    void aDifferenceWithinTheToleranceIsNoClaim(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var due = Money.roubles(chance.nextLong(10_000, 10_000_000));
        var tolerance = BigDecimal.valueOf(2);
        var most = BigDecimal.valueOf(due.minor())
                .multiply(tolerance)
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();

        assertThat(CompensatedBelow.isMore(chance.nextLong(0, most + 1), due.minor(), tolerance))
                .isFalse();
        assertThat(CompensatedBelow.isMore(most + 1 + chance.nextLong(0, most + 1), due.minor(), tolerance))
                .isTrue();
    }

    @RepeatedTest(100)
    void termsAreWholeDaysInTheMarketplacesZone(RepetitionInfo which) {
        var chance = new SplittableRandom(which.getCurrentRepetition());
        var terms = new KindTerms(
                chance.nextInt(0, 160), false, chance.nextBoolean(), chance.nextInt(1, 60), "test", DAY, "P");
        var zone = SweepPacks.read("ozon").zone();
        var event = Told.NOW.minusSeconds(chance.nextLong(0, 40_000_000));

        var last = terms.lastDay(event, zone);

        var begins = terms.begins(event);
        assertThat(last.minusDays(terms.claim())).isEqualTo(LocalDate.ofInstant(begins, zone));
        assertThat(begins).isEqualTo(terms.clockAfterWait() ? event.plusSeconds(terms.waits() * 86_400L) : event);
        assertThat(terms.isDue(event, event.plusSeconds(terms.waits() * 86_400L)))
                .isTrue();
        assertThat(terms.waits() > 0 && terms.isDue(event, event.plusSeconds(terms.waits() * 86_400L - 1)))
                .isFalse();
    }

    @Test
    void aRowOfAProductGoesBeforeThoseOfAll() {
        var formula = new Formula(
                BigDecimal.ZERO,
                List.of(
                        new Coefficient("", "", 0, 1_000_000, new BigDecimal("0.5")),
                        new Coefficient("fbo", "", 0, 1_000_000, new BigDecimal("0.7")),
                        new Coefficient("", "77", 0, 1_000_000, new BigDecimal("0.9"))),
                "test");

        assertThat(formula.coefficient("fbs", "1", Money.roubles(5))).contains(new BigDecimal("0.5"));
        assertThat(formula.coefficient("fbo", "1", Money.roubles(5))).contains(new BigDecimal("0.7"));
        assertThat(formula.coefficient("fbs", "77", Money.roubles(5))).contains(new BigDecimal("0.9"));
        assertThat(formula.coefficient("fbo", "1", Money.roubles(1_000_000))).isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Coefficient("", "", 0, 1, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coefficient("", "", 5, 5, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Formula(BigDecimal.valueOf(-1), List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isIn(DaySales day, int window) {
        return day.day().isBefore(DAY) && !day.day().isBefore(DAY.minusDays(window));
    }
}
