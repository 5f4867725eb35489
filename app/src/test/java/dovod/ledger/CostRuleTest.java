package dovod.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Money;
import dovod.ledger.CostRule.Example;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What something usually costs, by examples or by a share of the price. */
class CostRuleTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);
    private static final List<Example> EXAMPLES = List.of(new Example(100, 10), new Example(200, 30));

    @ParameterizedTest
    @CsvSource({"50, 10", "100, 10", "150, 20", "199, 29", "200, 30", "900, 30"})
    void betweenExamplesItGrowsEvenly(long price, long cost) {
        assertThat(rule(EXAMPLES, 0, 1_000, 100).of(Money.roubles(price))).isEqualTo(Money.roubles(cost));
    }

    @ParameterizedTest
    @CsvSource({"10000, 250, 1000, 100, 250", "10000, 250, 200, 100, 200", "10000, 250, 1000, 40, 100"})
    void aShareHasItsMostAndItsChance(long price, long share, long most, int chance, long cost) {
        assertThat(rule(List.of(), share, most, chance).of(Money.roubles(price)))
                .isEqualTo(Money.roubles(cost));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-11-30, true", "2026-12-01, false"})
    void itHoldsOnItsFirstAndItsLastDay(LocalDate day, boolean holds) {
        assertThat(rule(EXAMPLES, 0, 1_000, 100).holdsOn(day)).isEqualTo(holds);
    }

    private static CostRule rule(List<Example> examples, long share, long most, int chance) {
        return new CostRule("ozon", "fee", examples, share, most, chance, Map.of(), "", FROM, "P", false, FROM, UNTIL);
    }
}
