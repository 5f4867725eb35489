package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.DaySales;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What products were sold for, by day. */
final class PriceHistory {

    private final Map<String, TreeMap<LocalDate, DaySales>> days = new HashMap<>();

    PriceHistory(Collection<DaySales> sales) {
        sales.forEach(day ->
                days.computeIfAbsent(day.sku(), sku -> new TreeMap<>()).merge(day.day(), day, PriceHistory::together));
    }

    /**
     * An average price.
     *
     * @param window the days before the event over which it was taken
     * @param pieces how many were sold in them
     */
    record Average(Money price, int window, int pieces) {}

    /** The average price of the days before an event: of the first of these windows in which anything was sold. */
    Optional<Average> average(String sku, LocalDate event, List<Integer> windows) {
        var sold = days.getOrDefault(sku, new TreeMap<>());
        return windows.stream()
                .map(window ->
                        average(sold.subMap(event.minusDays(window), event).values(), window))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Average> average(Collection<DaySales> sales, int window) {
        return sales.stream().reduce(PriceHistory::together).map(all -> {
            var each = BigDecimal.valueOf(all.sum().minor())
                    .divide(BigDecimal.valueOf(all.pieces()), 0, RoundingMode.HALF_UP);
            return new Average(new Money(each.longValueExact(), all.sum().currency()), window, all.pieces());
        });
    }

    /** A second currency of the same product is left out: its sums do not add up. */
    private static DaySales together(DaySales one, DaySales other) {
        return one.sum().currency().equals(other.sum().currency())
                ? new DaySales(
                        one.sku(),
                        one.day(),
                        one.pieces() + other.pieces(),
                        one.sum().plus(other.sum()))
                : one;
    }
}
