package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.ReturnedItem.State;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Sends goods of an order back. */
final class Returning {

    private final SellerControl seller;
    private final SplittableRandom chance;
    private long lastReturn = 900_000_000_000L;

    Returning(SellerControl seller, SplittableRandom chance) {
        this.seller = seller;
        this.chance = chance;
    }

    /** All of it, in this state since then. */
    void all(Ordered order, String type, String reason, String status, Instant since) {
        order.lines().forEach(line -> send(order, line, type, reason, status, since, null));
    }

    /** All of it; nine days later it was paid for, as the return itself tells. */
    void allPaid(Ordered order, String type, String reason, String status, Instant since) {
        var paid = new State(2, "Received", "Received", since.plus(Duration.ofDays(9)));
        order.lines().forEach(line -> send(order, line, type, reason, status, since, paid));
    }

    /** One piece of the first product. */
    void one(Ordered order, String type, String reason, String status, Instant since) {
        send(order, new Ordered.Line(order.product(), 1), type, reason, status, since, null);
    }

    private void send(
            Ordered order,
            Ordered.Line line,
            String type,
            String reason,
            String status,
            Instant since,
            @Nullable State compensation) {
        lastReturn += 1 + chance.nextInt(9);
        var item = new ReturnedItem(
                lastReturn,
                order.number(),
                line.product().sku(),
                line.pieces(),
                type,
                reason,
                new State(1, status, status, since),
                Season.WAREHOUSE,
                compensation);
        seller.inThePast(since, () -> seller.send(item));
    }
}
