package dovod.ledger;

import dovod.kernel.Money;
import dovod.ledger.spi.CaseFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case has cost so far, with the cases that were merged into it.
 *
 * @param about null for a case that nobody knows any more
 * @param entries oldest first
 */
public record CaseCost(UUID caseId, @Nullable CaseFacts about, List<Entry> entries) {

    public CaseCost {
        entries = List.copyOf(entries);
    }

    /** All that was spent; what came back is not taken off. */
    public Money spent() {
        return Books.money(entries.stream().mapToLong(Entry::spent).reduce(0, Math::addExact));
    }

    public Money recovered() {
        return Books.money(entries.stream().mapToLong(Entry::recovered).reduce(0, Math::addExact));
    }

    /** Spent less recovered. */
    public Money total() {
        return Books.money(Math.subtractExact(spent().minor(), recovered().minor()));
    }

    /** How long people have worked on it. */
    public long seconds() {
        return entries.stream().mapToLong(Entry::worked).sum();
    }

    /** Sums by kind, those of which there is an entry, in the order of the kinds. */
    public Map<CostKind, Money> parts() {
        var parts = new EnumMap<CostKind, Money>(CostKind.class);
        entries.forEach(entry -> parts.merge(entry.kind(), entry.amount(), Money::plus));
        return parts;
    }

    /** How many times the price of its product was spent; null when the price is not known in this currency. */
    public @Nullable Double times() {
        var price = about == null ? null : about.price();
        return price != null && Books.holds(price) ? (double) spent().minor() / price.minor() : null;
    }
}
