package dovod.investigations;

import java.util.List;

/** Weighs one hypothesis. Each is tried on its own examples by a test. */
interface HypothesisRule {

    Hypothesis hypothesis();

    Weighed weigh(OrderCase order);

    List<Trial> examples();

    /**
     * What a rule is told and must make of it.
     *
     * @param told in words
     */
    record Trial(String told, OrderCase order, Verdict verdict) {}
}
