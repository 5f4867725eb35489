package dovod.orders;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one posting.
 *
 * @param scheme {@code fbo} or {@code fbs}
 * @param cancelledBy {@code buyer}, {@code seller}, {@code marketplace}, {@code delivery}, {@code system},
 *     {@code unknown}; null when it is not cancelled
 * @param timeline what happened, then what did not
 * @param money entries of the marketplace's books
 * @param moneyLookedAt when somebody last looked for them; null for never
 * @param knownAt when the posting was last told
 */
public record PostingStory(
        String posting,
        String order,
        String scheme,
        String status,
        @Nullable String cancelReason,
        @Nullable String cancelledBy,
        @Nullable String warehouse,
        @Nullable String city,
        List<OrderMoment> timeline,
        List<Goods> goods,
        List<MoneyLine> money,
        @Nullable Instant moneyLookedAt,
        List<ReturnLine> returns,
        Instant knownAt) {

    /** What the books sum up to; null when there are no entries, or in several currencies. */
    public @Nullable Money balance() {
        var currencies =
                money.stream().map(line -> line.amount().currency()).distinct().toList();
        return currencies.size() == 1
                ? money.stream().map(MoneyLine::amount).reduce(Money::plus).orElseThrow()
                : null;
    }
}
