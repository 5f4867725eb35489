package dovod.claims;

import dovod.kernel.Money;
import java.time.Duration;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a marketplace's support did with claims of one topic that were opened in one month.
 *
 * @param replies theirs
 * @param templates of them, how many were canned
 * @param asked questions
 * @param settledAtOnce of them, settled in the first reply, unless it was a template
 * @param settled of them, settled by now
 * @param operators names, summed over the claims
 * @param named claims in which somebody was named
 * @param firstReply from our first word to their first, on average; null when there was none
 * @param realAnswer from our first word to the first reply that settled a question, was no template and was not taken
 *     back; null when there was none
 * @param disputed claims said to be answered that were not
 * @param promises made, those that may still be kept in time left out
 * @param kept promises after which the money or a settling reply came, by the promised day
 * @param toMoney from opening to the last payment, on average; null when nothing came
 */
public record Score(
        YearMonth month,
        String marketplace,
        String topic,
        int claims,
        int replies,
        int templates,
        int asked,
        int settledAtOnce,
        int settled,
        int operators,
        int named,
        @Nullable Duration firstReply,
        @Nullable Duration realAnswer,
        int disputed,
        int promises,
        int kept,
        int won,
        int lost,
        int expired,
        int withdrawn,
        Money claimed,
        Money accepted,
        Money posted,
        @Nullable Duration toMoney) {

    /** Whole per cent; null when there is nothing to divide by. */
    public @Nullable Integer templateShare() {
        return share(templates, replies);
    }

    public @Nullable Integer settledAtOnceShare() {
        return share(settledAtOnce, asked);
    }

    /** Operators for a claim that names any, in tenths; null where nobody signed: a marketplace's chat names none. */
    public @Nullable Integer operatorTenths() {
        return named == 0 ? null : Math.round(10f * operators / named);
    }

    private static @Nullable Integer share(int part, int whole) {
        return whole == 0 ? null : Math.round(100f * part / whole);
    }
}
