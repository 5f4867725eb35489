package dovod.ledger;

import java.util.Comparator;

/**
 * What one case, or several, add to a sum of the reports.
 *
 * @param month its first day, such as {@code 2026-11-01}
 * @param key of a product {@code <shop>/<sku>}, of a person the id, of a part its number; empty for unknown
 * @param kind a kind of cost, or {@link #TOTAL}
 */
record Share(String month, String dimension, String key, String kind, long amount, long seconds, long cases) {

    /** Spent less recovered, over all kinds. */
    static final String TOTAL = "total";

    /** Sums are always touched in this order, so that two who fold do not wait for each other in a ring. */
    static final Comparator<Share> ORDER = Comparator.comparing(Share::dimension)
            .thenComparing(Share::month)
            .thenComparing(Share::key)
            .thenComparing(Share::kind);

    /** Which sum it belongs to. */
    record Place(String month, String dimension, String key, String kind) {}

    Place place() {
        return new Place(month, dimension, key, kind);
    }

    Share plus(Share other) {
        return new Share(
                month, dimension, key, kind, amount + other.amount, seconds + other.seconds, cases + other.cases);
    }

    Share negated() {
        return new Share(month, dimension, key, kind, -amount, -seconds, -cases);
    }

    boolean isNothing() {
        return amount == 0 && seconds == 0 && cases == 0;
    }
}
