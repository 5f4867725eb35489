package dovod.ledger;

import dovod.kernel.Money;
import java.util.List;

/** How many times its product's price a case may cost before the owner is asked whether to go on. */
public final class Threshold {

    public static final List<Integer> TIMES = List.of(1, 2, 5);

    private Threshold() {}

    /** Those that are reached, the lowest first; both amounts are of one currency, the price above zero. */
    static List<Integer> reached(Money spent, Money price) {
        return TIMES.stream()
                .filter(times -> spent.minor() / times >= price.minor())
                .toList();
    }
}
