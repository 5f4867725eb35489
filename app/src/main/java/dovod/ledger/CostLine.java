package dovod.ledger;

import dovod.kernel.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report.
 *
 * @param key of the dimension; empty for what belongs to none
 * @param label as people call it; null for a key without a name of its own
 * @param total spent less recovered
 * @param kinds sums by kind, those of which there is one
 * @param cases how many cases cost something under this key
 * @param orders how many orders there were meanwhile; null when they were not counted
 */
public record CostLine(
        String key,
        @Nullable String label,
        Money total,
        Map<CostKind, Money> kinds,
        long seconds,
        long cases,
        @Nullable Long orders) {

    private static final int HUNDRED = 100;

    public Money of(CostKind kind) {
        return kinds.getOrDefault(kind, Books.money(0));
    }

    /** Of several kinds together. */
    public Money of(Iterable<CostKind> several) {
        var sum = Books.money(0);
        for (var kind : several) {
            sum = sum.plus(of(kind));
        }
        return sum;
    }

    /** To the nearest kopeck. */
    public Money perCase() {
        return cases == 0 ? Books.money(0) : divided(total.minor(), cases);
    }

    /** Null without orders. */
    public @Nullable Money perHundredOrders() {
        return orders == null || orders == 0 ? null : divided(Math.multiplyExact(total.minor(), HUNDRED), orders);
    }

    private static Money divided(long sum, long by) {
        return Books.money(Math.floorDiv(2 * sum + by, 2 * by));
    }
}
