package dovod.sandbox.season;

import dovod.sandbox.world.Product;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An order of the season.
 *
 * @param number of its posting
 * @param lines what is in it, at the prices of that day
 * @param cluster where it goes
 * @param own true when the seller's own warehouse sends it
 */
record Ordered(String number, List<Line> lines, Instant at, String cluster, boolean own, Fate fate) {

    Ordered {
        lines = List.copyOf(lines);
    }

    /** A product and how many pieces of it. */
    record Line(Product product, int pieces) {}

    Ordered with(Fate other) {
        return new Ordered(number, lines, at, cluster, own, other);
    }

    Ordered to(String other) {
        return new Ordered(number, lines, at, other, own, fate);
    }

    /** Two pieces of one product and nothing else: of such, one may have another fate than the other. */
    boolean isPair() {
        return lines.size() == 1 && lines.getFirst().pieces() == 2;
    }

    int pieces() {
        return lines.stream().mapToInt(Line::pieces).sum();
    }

    /** What was asked for all of it, in roubles. */
    BigDecimal price() {
        return lines.stream()
                .map(line -> line.product().price().multiply(BigDecimal.valueOf(line.pieces())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** So many days after it was ordered. */
    Instant after(int days) {
        return at.plus(Duration.ofDays(days));
    }

    /** The first product. */
    Product product() {
        return lines.getFirst().product();
    }
}
