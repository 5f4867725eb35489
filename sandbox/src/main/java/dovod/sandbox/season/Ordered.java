package dovod.sandbox.season;

import dovod.sandbox.world.Product;
import java.time.Instant;

/**
 * An order of the season.
 *
 * @param number of its posting
 * @param product at the price of that day
 * @param cluster where it goes
 * @param own true when the seller's own warehouse sends it
 */
record Ordered(String number, Product product, int pieces, Instant at, String cluster, boolean own, Fate fate) {

    Ordered with(Fate other) {
        return new Ordered(number, product, pieces, at, cluster, own, other);
    }

    Ordered to(String other) {
        return new Ordered(number, product, pieces, at, other, own, fate);
    }
}
