package dovod.ledger;

import dovod.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What things cost when nobody has said otherwise, from the rule packs in {@code rules/costs/}. */
@Component
class CostRules {

    private final List<CostRule> rules;
    private final Money hour;

    CostRules() {
        rules = CostPack.all().stream().flatMap(pack -> pack.rules().stream()).toList();
        hour = CostPack.named("desk").amount("hour");
    }

    /** What an hour of anybody costs: an assumption. */
    Money hour() {
        return hour;
    }

    /** What it would cost not to solve a case; null when no pack speaks of the marketplace or the price is unknown. */
    @Nullable Alternative alternative(String marketplace, @Nullable Money price, Instant at) {
        if (price == null || !Books.holds(price)) {
            return null;
        }
        var day = LocalDate.ofInstant(at, JdbcCaseTotals.ZONE);
        var lines = rules.stream()
                .filter(rule -> rule.marketplace().equals(marketplace) && rule.holdsOn(day))
                .map(rule -> new Alternative.Line(rule, rule.of(price)))
                .toList();
        return lines.isEmpty() ? null : new Alternative(lines);
    }
}
