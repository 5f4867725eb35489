package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.FinanceEntry.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;

/** Puts down what an order costs, brings and is paid for with, back when it happened. */
final class Booking {

    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Prices prices;

    Booking(SellerControl seller, SplittableRandom chance, Prices prices) {
        this.seller = seller;
        this.chance = chance;
        this.prices = prices;
    }

    void sold(Ordered order) {
        var at = order.after(6);
        seller.inThePast(
                at,
                () -> seller.post(
                        Kind.DELIVERED,
                        order.number(),
                        order.price(),
                        percent(order, "-0.18"),
                        Map.of("Logistic", roubles(-83), "LastMileCourier", roubles(-25))));
        acquired(order, at);
    }

    void acquired(Ordered order, Instant at) {
        post(order, Kind.ACQUIRING, at, Map.of("Acquiring", percent(order, "-0.015")));
    }

    /** Given back by the buyer. */
    void reversed(Ordered order, Instant at) {
        seller.inThePast(
                at,
                () -> seller.post(
                        Kind.RETURNED, order.number(), order.price().negate(), percent(order, "0.18"), Map.of()));
        post(order, Kind.RETURN_HANDLED, at, Map.of("ReturnFlowLogistic", roubles(-77)));
    }

    /** There and back again. */
    void carried(Ordered order, Instant at) {
        post(order, Kind.RETURN_HANDLED, at, Map.of("Logistic", roubles(-83), "ReturnFlowLogistic", roubles(-77)));
    }

    /** @param sign negative for a charge, positive for its credit */
    void charge(Ordered order, Instant at, int sign) {
        post(
                order,
                Kind.RETURN_HANDLED,
                at,
                Map.of("Logistic", roubles(83L * sign), "ReturnProcessing", roubles(15L * sign)));
    }

    /** Of what was charged, under this code. */
    void credit(Ordered order, Kind kind, String service, long sum, Instant at) {
        post(order, kind, at, Map.of(service, roubles(sum)));
    }

    /** A share of what is due for all of it. */
    void pay(Ordered order, Kind kind, String service, Instant at, double share) {
        post(order, kind, at, Map.of(service, due(order, at, share)));
    }

    /** The same under any of the other codes. */
    void payOtherwise(Ordered order, Instant at, double share) {
        switch (chance.nextInt(3)) {
            case 0 -> pay(order, Kind.CLAIMED, "ClaimCompensation", at, share);
            case 1 -> pay(order, Kind.DAMAGED, "DefectiveWriteOff", at, share);
            default -> pay(order, Kind.COMPENSATED, "SellerCompensation", at, share);
        }
    }

    /** A part of what is due first, and later what makes it this share of the whole. */
    void payTwice(Ordered order, BigDecimal first, double share, Instant later) {
        var whole = due(order, order.after(20), 1);
        var part = whole.multiply(first).setScale(2, RoundingMode.DOWN);
        var all = whole.multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
        var rest = all.subtract(part);
        post(order, Kind.LOST, order.after(20), Map.of("LackWriteOff", part));
        if (rest.signum() < 0) {
            post(order, Kind.LOST, later, Map.of("LackWriteOff", rest));
        } else {
            post(order, Kind.COMPENSATED, later, Map.of("SellerCompensation", rest));
        }
    }

    /** What names the product and the number of a claim, and no posting. */
    void payByProduct(Ordered order, Instant at) {
        var sum = due(order, at, 1);
        var unit = "ПРЕТ-" + order.product().id() + "-" + chance.nextInt(100_000);
        seller.inThePast(
                at, () -> seller.post(Kind.CLAIMED, unit, order.product().sku(), Map.of("ClaimCompensation", sum)));
    }

    /** Goods that were paid for were found two weeks later. */
    void payAndTakeBack(Ordered order) {
        var sum = due(order, order.after(20), 1);
        post(order, Kind.LOST, order.after(20), Map.of("LackWriteOff", sum));
        post(order, Kind.TAKEN_BACK, order.after(35), Map.of("SellerDecompensation", sum.negate()));
    }

    private BigDecimal due(Ordered order, Instant at, double share) {
        return prices.due(order, at).multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
    }

    private void post(Ordered order, Kind kind, Instant at, Map<String, BigDecimal> services) {
        var zero = BigDecimal.ZERO;
        seller.inThePast(at, () -> seller.post(kind, order.number(), zero, zero, services));
    }

    private static BigDecimal percent(Ordered order, String share) {
        return order.price().multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal roubles(long sum) {
        return BigDecimal.valueOf(sum);
    }
}
