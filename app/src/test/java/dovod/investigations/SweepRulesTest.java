package dovod.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.kernel.Money;
import dovod.orders.DaySales;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the sweep, tried on its own examples. */
class SweepRulesTest {

    private static final SweepPack PACK = SweepPacks.read("ozon");

    /** The kit was sold every day at its price; the formula changes nothing, so that sums can be read. */
    private static final Yardstick BY =
            new Yardstick(PACK, sales(Told.PRICE), plain(BigDecimal.ZERO, BigDecimal.ONE), Told.NOW);

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return SweepRules.ALL.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.kind().code() + ": " + example.told(), () -> tryOut(rule, example))));
    }

    private static void tryOut(SweepRule rule, Example example) {
        var found = Stream.concat(
                        rule.examine(example.facts().posting(), BY).stream(),
                        rule.examine(example.facts().product(), BY).stream())
                .toList();
        var stake = example.stake();
        if (stake == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Discovery::stake).containsExactly(stake);
            assertThat(found).allSatisfy(one -> {
                assertThat(one.kind()).isEqualTo(rule.kind());
                assertThat(one.evidence())
                        .isNotEmpty()
                        .allSatisfy(fact -> assertThat(fact.source()).isNotEmpty());
                assertThat(one.calculation()).isNotEmpty();
            });
        }
    }

    @Test
    void everyKindHasOneRuleWithExamplesOfBothSorts() {
        assertThat(SweepRules.ALL).extracting(SweepRule::kind).containsExactlyInAnyOrder(FindingKind.values());
        assertThat(SweepRules.ALL).allSatisfy(rule -> {
            assertThat(rule.summary()).isNotBlank();
            assertThat(rule.examples()).anyMatch(example -> example.stake() != null);
            assertThat(rule.examples()).anyMatch(example -> example.stake() == null);
        });
    }

    @Test
    void theSameGoodsAreFoundOnceWhateverTheKind() {
        var told = Told.order()
                .cancelled("buyer", 95)
                .returned("FULL_RETURN", "Utilized", 90)
                .because("Потерян");

        var found = SweepRules.examine(told.posting(), BY);

        assertThat(found).extracting(Discovery::kind).containsExactly(FindingKind.WRITTEN_OFF);
    }

    @Test
    void theClockBeginsWhenThePackSaysSo() {
        var late = SweepRules.examine(
                        Told.order()
                                .delivered()
                                .returned("CLIENT_RETURN", "MovingToOzon", 70)
                                .posting(),
                        BY)
                .iterator()
                .next();
        var unbooked = SweepRules.examine(
                        Told.order().cancelled("marketplace", 20).posting(), BY)
                .iterator()
                .next();

        assertThat(late.beganAt()).isEqualTo(Told.ago(10));
        assertThat(late.claimBy()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(unbooked.beganAt()).isEqualTo(Told.ago(20));
        assertThat(unbooked.claimBy()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void withoutTheTableNothingIsSaidOfTooSmallCompensations() {
        var by = new Yardstick(PACK, sales(Told.PRICE), null, Told.NOW);
        var file = Told.order()
                .cancelled("marketplace", 60)
                .entry("LackWriteOff", 90_000, 30)
                .posting();

        assertThat(SweepRules.examine(file, by)).isEmpty();
        assertThat(SweepRules.examine(file, BY)).hasSize(1);
    }

    @Test
    void theFormulaTakesCoefficientAndVat() {
        var by = new Yardstick(PACK, sales(Told.PRICE), plain(new BigDecimal(20), new BigDecimal("0.6")), Told.NOW);

        var found = SweepRules.examine(Told.order().cancelled("marketplace", 20).posting(), by);

        assertThat(found).extracting(Discovery::stake).containsExactly(Money.roubles(135_000));
    }

    static Formula plain(BigDecimal vat, BigDecimal coefficient) {
        return new Formula(vat, List.of(new Coefficient("", "", 0, Long.MAX_VALUE, coefficient)), "test");
    }

    static PriceHistory sales(Money each) {
        var today = LocalDate.ofInstant(Told.NOW, ZoneOffset.UTC);
        return new PriceHistory(IntStream.rangeClosed(0, 365)
                .boxed()
                .flatMap(day -> Stream.of(Told.SKU, Told.OTHER_SKU)
                        .map(sku -> new DaySales(sku, today.minusDays(day), 1, each)))
                .toList());
    }
}
