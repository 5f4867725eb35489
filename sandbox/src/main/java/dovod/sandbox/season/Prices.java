package dovod.sandbox.season;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the marketplace owes for lost goods, reckoned from what was really sold. In roubles. */
final class Prices {

    static final BigDecimal VAT_PERCENT = BigDecimal.valueOf(5);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int[] WINDOWS = {7, 30, 90};

    private record Sold(BigDecimal sum, int pieces) {}

    private final Map<Long, TreeMap<LocalDate, Sold>> days = new HashMap<>();

    Prices(Collection<Ordered> orders) {
        orders.stream().filter(order -> order.fate().isSale()).forEach(this::add);
    }

    private void add(Ordered order) {
        for (var line : order.lines()) {
            var sum = line.product().price().multiply(BigDecimal.valueOf(line.pieces()));
            days.computeIfAbsent(line.product().sku(), sku -> new TreeMap<>())
                    .merge(day(order.at()), new Sold(sum, line.pieces()), Prices::together);
        }
    }

    /** What is due for all of an order; what was never sold is worth what was asked for it. */
    BigDecimal due(Ordered order, Instant at) {
        return order.lines().stream()
                .map(line -> due(line.product().sku(), at)
                        .orElse(line.product().price())
                        .multiply(BigDecimal.valueOf(line.pieces())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is due for one piece that was lost; empty when it was never sold in the three months before. */
    Optional<BigDecimal> due(long sku, Instant at) {
        var sold = days.getOrDefault(sku, new TreeMap<>());
        for (var window : WINDOWS) {
            var all = sold.subMap(day(at).minusDays(window), day(at)).values().stream()
                    .reduce(Prices::together);
            if (all.isPresent()) {
                return all.map(Prices::average).map(Prices::due);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal average(Sold sold) {
        return sold.sum.divide(BigDecimal.valueOf(sold.pieces), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal due(BigDecimal average) {
        var divisor = BigDecimal.ONE.add(VAT_PERCENT.movePointLeft(2));
        return average.multiply(coefficient(average)).divide(divisor, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal coefficient(BigDecimal price) {
        return Season.COEFFICIENTS.stream()
                .filter(row -> price.compareTo(row.from()) >= 0 && price.compareTo(row.below()) < 0)
                .map(Season.Row::value)
                .findFirst()
                .orElseThrow();
    }

    private static Sold together(Sold one, Sold other) {
        return new Sold(one.sum.add(other.sum), one.pieces + other.pieces);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, MOSCOW);
    }
}
