package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A promotion by promo codes that a seller made.
 *
 * @param id its number
 * @param terms what the seller asked for
 * @param skus the products that take part, in the order in which they were added
 * @param on whether it is switched on
 * @param archived whether it was put away
 * @param spent of the budget, in roubles
 * @param codes the promo codes
 * @param stopReason why the marketplace switched it off, or empty
 */
public record Promotion(
        long id,
        Terms terms,
        List<Long> skus,
        boolean on,
        boolean archived,
        BigDecimal spent,
        List<Code> codes,
        String stopReason) {
    public Promotion {
        skus = List.copyOf(skus);
        codes = List.copyOf(codes);
    }

    /** ACTIVE, ENDED, PLANNED or PAUSED. */
    public String status(Instant now) {
        if (archived || now.isAfter(terms.end())) {
            return "ENDED";
        }
        if (!on) {
            return "PAUSED";
        }
        return now.isBefore(terms.start()) ? "PLANNED" : "ACTIVE";
    }

    /** What a price becomes with one of the codes. */
    public BigDecimal off(BigDecimal price) {
        return terms.percent() ? price.multiply(terms.discount()).movePointLeft(2) : terms.discount();
    }

    Promotion turned(boolean to) {
        return new Promotion(id, terms, skus, to, archived, spent, codes, "");
    }

    Promotion stopped(String reason) {
        return new Promotion(id, terms, skus, false, archived, spent, codes, reason);
    }

    Promotion putAway() {
        return new Promotion(id, terms, skus, false, true, spent, codes, stopReason);
    }

    Promotion of(List<Long> changed) {
        return new Promotion(id, terms, changed, on, archived, spent, codes, stopReason);
    }

    Promotion used(Code code, String postingNumber, BigDecimal sum) {
        var changed = codes.stream()
                .map(one -> one.equals(code) ? one.used(postingNumber) : one)
                .toList();
        return new Promotion(id, terms, skus, on, archived, spent.add(sum), changed, stopReason);
    }

    boolean hasSameProducts(Promotion other) {
        return !skus.isEmpty() && Set.copyOf(skus).equals(Set.copyOf(other.skus));
    }

    /**
     * What the seller asked for.
     *
     * @param percent whether the discount is in per cent, else in roubles
     * @param type ONE, MULTIPLE or UNIQUE
     * @param buyers only these buyers, by the digits before the dash of their orders' numbers; empty for all
     */
    public record Terms(
            String title,
            Instant start,
            Instant end,
            long budget,
            boolean percent,
            BigDecimal discount,
            String type,
            boolean shown,
            List<Long> buyers) {
        public Terms {
            buyers = List.copyOf(buyers);
        }
    }

    /**
     * A promo code.
     *
     * @param orders postings in which it was used
     */
    public record Code(String text, List<String> orders) {
        public Code {
            orders = List.copyOf(orders);
        }

        Code used(String postingNumber) {
            return new Code(
                    text,
                    Stream.concat(orders.stream(), Stream.of(postingNumber)).toList());
        }
    }
}
