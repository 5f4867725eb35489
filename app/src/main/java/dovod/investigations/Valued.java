package dovod.investigations;

import dovod.kernel.Money;
import java.util.List;

/**
 * What goods are worth by the formula.
 *
 * @param each one piece
 * @param calculation how that came about
 */
public record Valued(Money each, List<Reckoned> calculation) {

    public Money of(int pieces) {
        return new Money(Math.multiplyExact(each.minor(), (long) pieces), each.currency());
    }
}
