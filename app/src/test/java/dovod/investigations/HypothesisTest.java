package dovod.investigations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every hypothesis, tried on its own examples; and what cannot be true together. */
class HypothesisTest {

    private static final StatementPack WORDS = SweepPacks.statements("ozon");

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return InvestigatingOrder.RULES.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(trial -> DynamicTest.dynamicTest(
                                rule.hypothesis() + ": " + trial.told(),
                                () -> assertThat(rule.weigh(trial.order()).found())
                                        .isEqualTo(trial.verdict()))));
    }

    @Test
    void everyHypothesisHasOneRule() {
        assertThat(InvestigatingOrder.RULES)
                .extracting(HypothesisRule::hypothesis)
                .containsExactly(Hypothesis.values());
    }

    @Test
    void noVerdictSaysMoreThanItsFacts() {
        InvestigatingOrder.RULES.stream()
                .flatMap(rule -> rule.examples().stream().map(trial -> rule.weigh(trial.order())))
                .forEach(one -> {
                    if (one.found() == Verdict.ESTABLISHED || one.found() == Verdict.LIKELY) {
                        assertThat(one.supporting()).isNotEmpty();
                        assertThat(one.opposing()).isEmpty();
                    }
                });
    }

    @Test
    void neverAssembledAndBackInStockAreAContradiction() {
        var order = Told.order()
                .cancelled("marketplace", 1)
                .why("Не удалось собрать заказ")
                .said("back_to_stock", true)
                .asCase();

        var found = Contradictions.of(order, List.of());

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().one().key()).isEqualTo("cancelled");
        assertThat(found.getFirst().other().key()).isEqualTo("said.support");
        assertThat(OpenPoints.of(order, found)).extracting(OpenPoint::key).contains("who", "where", "books", "which");
    }

    @Test
    void wordsAgainstWords() {
        var order = Told.order()
                .cancelled("marketplace", 1)
                .said("not_assembled", true)
                .said("back_to_stock", true)
                .asCase();

        assertThat(Contradictions.of(order, List.of())).hasSize(1);
    }

    /** The reply check quotes both places; what the lexicon sees of them is not told once more. */
    @Test
    void whatTheReplyCheckFoundComesFirstAndOnce() {
        var order = Told.order()
                .cancelled("marketplace", 1)
                .said("not_assembled", true)
                .said("back_to_stock", true)
                .said("buyer_asks_why", false)
                .said("buyer_cancelled", true)
                .asCase();
        var judged = new Contradiction(
                order.statements().get(0).evidence(), order.statements().get(1).evidence());

        var found = Contradictions.of(order, List.of(judged));

        assertThat(found).hasSize(2).first().isEqualTo(judged);
        assertThat(found.getLast().one().key()).isEqualTo("said.buyer");
    }

    @Test
    void sentencesComeToWhatTheySay() {
        assertThat(WORDS.meanings("К сожалению, заказ не смогли собрать.")).containsExactly("not_assembled");
        assertThat(WORDS.meanings("Товары вернутся в сток в ближайшее время")).containsExactly("back_to_stock");
        assertThat(WORDS.meanings("Склад не указал причину")).containsExactly("no_reason");
        assertThat(WORDS.meanings("Благодарим за обращение")).isEmpty();
        assertThat(WORDS.areOpposite("back_to_stock", "not_assembled")).isTrue();
    }

    @Test
    void whatDidNotHappenStandsInTheFate() {
        var order = Told.order()
                .cancelled("marketplace", 10)
                .why("Не удалось собрать заказ")
                .asCase();

        assertThat(FateOfOrder.of(order))
                .filteredOn(moment -> !moment.happened())
                .extracting(Expected::key)
                .containsExactlyInAnyOrder("handed_over", "delivered", "booked");
    }
}
