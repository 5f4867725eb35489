package dovod.ledger;

import dovod.kernel.Money;
import java.util.List;

/** What a case would cost if it were not solved: the thing comes back, worth less, and somebody fines us. */
public record Alternative(List<Line> lines) {

    /** One of the costs, by the rule that says so. */
    public record Line(CostRule rule, Money amount) {}

    public Alternative {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(Line::amount).reduce(Books.money(0), Money::plus);
    }
}
