package dovod.ledger;

import dovod.kernel.Language;
import dovod.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an unsolved case costs, as a rule pack tells it.
 *
 * @param examples what it was for some prices, the lowest price first; empty where a share is told
 * @param share hundredths of a per cent of the price; 0 where examples are told
 * @param most no more than this, in kopecks
 * @param chance in per cent: how often it comes to that
 * @param assumption true where no source gives the figure
 * @param validUntil the last day it holds; null while it does
 */
public record CostRule(
        String marketplace,
        String id,
        List<Example> examples,
        long share,
        long most,
        int chance,
        Map<Language, String> title,
        String source,
        LocalDate edition,
        String reliability,
        boolean assumption,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    private static final long WHOLE = 10_000;

    /** For this price it was this much, both in kopecks. */
    public record Example(long price, long amount) {}

    public String title(Language language) {
        return title.getOrDefault(language, id);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    Money of(Money price) {
        var whole = examples.isEmpty() ? Math.multiplyExact(price.minor(), share) / WHOLE : between(price.minor());
        return new Money(Math.min(whole, most) * chance / 100, price.currency());
    }

    private long between(long price) {
        var before = examples.getFirst();
        for (var example : examples) {
            if (price <= example.price()) {
                return before.price() == example.price()
                        ? example.amount()
                        : before.amount()
                                + (example.amount() - before.amount())
                                        * (price - before.price())
                                        / (example.price() - before.price());
            }
            before = example;
        }
        return before.amount();
    }
}
