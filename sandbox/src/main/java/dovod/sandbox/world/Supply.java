package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;

/**
 * Goods that the seller brought to a warehouse of the marketplace, with the act of what was taken in.
 *
 * @param orderId number of the order of supply; its supply and act have numbers made from it
 * @param at when the act was written
 * @param lines the products
 */
public record Supply(long orderId, Instant at, List<Line> lines) {

    public Supply {
        lines = List.copyOf(lines);
    }

    public long supplyId() {
        return orderId + 1;
    }

    public long actId() {
        return orderId + 2;
    }

    /**
     * A product of it.
     *
     * @param declared pieces that the seller said there were
     * @param taken pieces that were there
     */
    public record Line(long sku, int declared, int taken) {}
}
