package dovod.claims;

import dovod.investigations.Reckoned;
import dovod.kernel.Money;
import java.util.List;

/**
 * What a claim is worth by the formula, beside what was claimed and paid.
 *
 * @param due by the formula
 * @param lines how that came about
 * @param claimed what we asked for
 * @param paid what came
 */
public record Reckoning(Money due, List<Reckoned> lines, Money claimed, Money paid) {

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** Due and not paid; negative when more came. */
    public Money unpaid() {
        return minus(due, paid);
    }

    /** Claimed beyond the formula; negative when we ask for less than it gives. */
    public Money beyond() {
        return minus(claimed, due);
    }

    private static Money minus(Money one, Money other) {
        return new Money(one.minor() - other.minor(), one.currency());
    }
}
