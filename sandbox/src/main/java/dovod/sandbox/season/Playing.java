package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.FinanceEntry.Kind;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.ReturnedItem.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes happen what becomes of an order: the posting's steps, money, returns. */
final class Playing {

    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Prices prices;
    private final Instant end;
    private long lastReturn = 900_000_000_000L;

    Playing(SellerControl seller, SplittableRandom chance, Prices prices, Instant end) {
        this.seller = seller;
        this.chance = chance;
        this.prices = prices;
        this.end = end;
    }

    static int regionDays(String cluster) {
        if (cluster.contains("Якутия")) {
            return 80;
        }
        return cluster.contains("Калининград") ? 150 : 60;
    }

    void play(Ordered order) {
        switch (order.fate()) {
            case UNDER_WAY -> add(Course.underWay(order));
            case DELIVERED -> deliver(order);
            case RETURNED -> back(order, clientReturn(order, 5, 50));
            case RETURNED_LATE -> back(order, lateReturn(order));
            case RETURN_UNDER_WAY -> way(order, lately(order), null);
            case RETURN_PAID -> {
                var given = ago(chance.nextInt(90, 100));
                way(order, given, "Received");
                pay(order, Kind.LOST, "LackWriteOff", given.plus(Duration.ofDays(70)), 1);
            }
            case SPOILED_RETURN -> way(order, ago(regionDays(order.cluster()) + chance.nextInt(2, 10)), null);
            case BUYER_CANCELLED -> add(Course.cancelled(order, "client", 1, "Нашёл дешевле", 506));
            case SELLER_CANCELLED -> add(Course.cancelled(order, "seller", 1, "Товар закончился", 352));
            default -> playCancelled(order);
        }
    }

    private void playCancelled(Ordered order) {
        switch (order.fate()) {
            case NOT_COLLECTED -> refused(order, "ReturnedToOzon", days(order, 15 + chance.nextInt(5, 45)), null, "");
            case NOT_COLLECTED_LATE ->
                refused(order, "ReturnedToOzon", days(order, 15 + chance.nextInt(65, 105)), null, "");
            case NOT_COLLECTED_UNDER_WAY -> refusedLately(order);
            case NOT_COLLECTED_PAID -> {
                refused(order, "MovingToOzon", days(order, 15), null, "");
                var code = chance.nextBoolean() ? Kind.CLAIMED : Kind.COMPENSATED;
                var name = code == Kind.CLAIMED ? "ClaimCompensation" : "SellerCompensation";
                pay(order, code, name, days(order, 80), 1);
            }
            case UTILISED_ON_GROUND -> refused(order, "Utilized", days(order, 45), null, "Не забрали вовремя");
            case UTILISED_LATELY ->
                refused(order, "Utilized", ago(chance.nextInt(2, 10)), null, "Повреждён при доставке");
            case UTILISED_PAID -> refused(order, "Utilized", days(order, 30), "Received", "Повреждён при доставке");
            case SPOILED_WRITTEN_OFF -> refused(order, "Utilized", days(order, 30), null, "Повреждён при доставке");
            case SPOILED_NOT_BACK -> {
                if (chance.nextBoolean()) {
                    refused(order, "MovingToOzon", days(order, 14), null, "");
                } else {
                    add(Course.refused(order));
                    carried(order, days(order, 13));
                }
            }
            default -> playMarket(order);
        }
    }

    private void playMarket(Ordered order) {
        add(Course.cancelled(order, chance.nextInt(5) == 0 ? "system" : "ozon", 2, "Не удалось собрать заказ", 361));
        switch (order.fate()) {
            case MARKET_BACK -> {
                stocked(order);
                charge(order, days(order, 4), -1);
                charge(order, days(order, 12), 1);
            }
            case MARKET_ACQUIRING -> {
                stocked(order);
                post(order, Kind.ACQUIRING, days(order, 4), Map.of("Acquiring", percent(order, "-0.015")));
            }
            case SPOILED_CHARGED -> {
                stocked(order);
                charge(order, days(order, 4), -1);
            }
            case MARKET_PAID -> pay(order, Kind.LOST, "LackWriteOff", days(order, 20), 1);
            case MARKET_PAID_OTHERWISE -> pay(order, Kind.COMPENSATED, "SellerCompensation", days(order, 20), 1);
            case MARKET_PAID_BY_PRODUCT -> {
                var sum = due(order, days(order, 30), 1);
                var unit = "ПРЕТ-" + order.product().id() + "-" + chance.nextInt(100_000);
                seller.inThePast(
                        days(order, 30),
                        () -> seller.post(Kind.CLAIMED, unit, order.product().sku(), Map.of("ClaimCompensation", sum)));
            }
            case MARKET_PAID_IN_PARTS -> {
                var sum = due(order, days(order, 20), 1);
                var part = sum.multiply(new BigDecimal("0.4")).setScale(2, RoundingMode.DOWN);
                post(order, Kind.LOST, days(order, 20), Map.of("LackWriteOff", part));
                post(order, Kind.COMPENSATED, days(order, 25), Map.of("SellerCompensation", sum.subtract(part)));
            }
            case MARKET_FOUND_AGAIN -> {
                var sum = due(order, days(order, 20), 1);
                post(order, Kind.LOST, days(order, 20), Map.of("LackWriteOff", sum));
                post(order, Kind.TAKEN_BACK, days(order, 35), Map.of("SellerDecompensation", sum.negate()));
            }
            case SPOILED_BELOW ->
                pay(order, Kind.LOST, "LackWriteOff", days(order, 20), 0.3 + 0.6 * chance.nextDouble());
            default -> {
                // Nothing more is known of it: that is what is wrong with it, or it happened only yesterday.
            }
        }
    }

    private void deliver(Ordered order) {
        add(Course.delivered(order));
        var sale = price(order);
        var at = days(order, 6);
        seller.inThePast(
                at,
                () -> seller.post(
                        Kind.DELIVERED,
                        order.number(),
                        sale,
                        percent(order, "-0.18"),
                        Map.of("Logistic", roubles(-83), "LastMileCourier", roubles(-25))));
        post(order, Kind.ACQUIRING, at, Map.of("Acquiring", percent(order, "-0.015")));
    }

    private Instant clientReturn(Ordered order, int least, int most) {
        return days(order, 10 + chance.nextInt(least, most));
    }

    /** Given back so lately that the term of its district is not over. */
    private Instant lately(Ordered order) {
        var age = (int) Duration.between(order.at(), end).toDays();
        return ago(chance.nextInt(3, Math.min(regionDays(order.cluster()) - 3, age - 10)));
    }

    private Instant lateReturn(Ordered order) {
        var latest = Math.max(66, (int) Duration.between(order.at(), end).toDays() - 12);
        return days(order, 10 + chance.nextInt(65, latest + 1));
    }

    /** Delivered, given back, and back in stock then. */
    private void back(Ordered order, Instant arrived) {
        deliver(order);
        reversed(order, days(order, 10));
        send(order, "ClientReturn", "Не подошёл", state("ReturnedToOzon", arrived), null);
    }

    /** Delivered, given back then, and on its way since. */
    private void way(Ordered order, Instant given, @Nullable String compensation) {
        deliver(order);
        reversed(order, given);
        send(order, "ClientReturn", "Не подошёл", state("MovingToOzon", given), paid(compensation, given));
    }

    private void reversed(Ordered order, Instant at) {
        seller.inThePast(
                at,
                () -> seller.post(
                        Kind.RETURNED, order.number(), price(order).negate(), percent(order, "0.18"), Map.of()));
        post(order, Kind.RETURN_HANDLED, at, Map.of("ReturnFlowLogistic", roubles(-77)));
    }

    private void refused(Ordered order, String status, Instant since, @Nullable String compensation, String reason) {
        add(Course.refused(order));
        carried(order, days(order, 13));
        var why = reason.isEmpty() ? "Покупатель не забрал заказ" : reason;
        send(order, "FullReturn", why, state(status, since), paid(compensation, since));
    }

    /** Refused so lately that its term is not over, whenever it was ordered. */
    private void refusedLately(Ordered order) {
        var at = ago(chance.nextInt(5, 57));
        add(Course.refusedAt(order, at));
        carried(order, at);
        send(order, "FullReturn", "Покупатель не забрал заказ", state("MovingToOzon", at), null);
    }

    private void stocked(Ordered order) {
        var since = days(order, chance.nextInt(5, 20));
        send(order, "Cancellation", "Отмена", state("ReturnedToOzon", since), null);
    }

    private void carried(Ordered order, Instant at) {
        post(order, Kind.RETURN_HANDLED, at, Map.of("Logistic", roubles(-83), "ReturnFlowLogistic", roubles(-77)));
    }

    private void charge(Ordered order, Instant at, int sign) {
        post(
                order,
                Kind.RETURN_HANDLED,
                at,
                Map.of("Logistic", roubles(83L * sign), "ReturnProcessing", roubles(15L * sign)));
    }

    private void pay(Ordered order, Kind kind, String service, Instant at, double share) {
        post(order, kind, at, Map.of(service, due(order, at, share)));
    }

    private BigDecimal due(Ordered order, Instant at, double share) {
        return prices.due(order.product().sku(), at)
                .orElse(order.product().price())
                .multiply(BigDecimal.valueOf(order.pieces()))
                .multiply(BigDecimal.valueOf(share))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private void post(Ordered order, Kind kind, Instant at, Map<String, BigDecimal> services) {
        var zero = BigDecimal.ZERO;
        seller.inThePast(at, () -> seller.post(kind, order.number(), zero, zero, services));
    }

    private void add(Posting posting) {
        seller.inThePast(posting.terms().createdAt(), () -> seller.add(posting));
    }

    private void send(Ordered order, String type, String reason, State status, @Nullable State compensation) {
        lastReturn += 1 + chance.nextInt(9);
        var item = new ReturnedItem(
                lastReturn,
                order.number(),
                order.product().sku(),
                order.pieces(),
                type,
                reason,
                status,
                Season.WAREHOUSE,
                compensation);
        seller.inThePast(status.since(), () -> seller.send(item));
    }

    private static State state(String code, Instant since) {
        return new State(1, code, code, since);
    }

    private static @Nullable State paid(@Nullable String compensation, Instant since) {
        return compensation == null ? null : new State(2, compensation, compensation, since.plus(Duration.ofDays(9)));
    }

    private Instant ago(int days) {
        return end.minus(Duration.ofDays(days));
    }

    private static Instant days(Ordered order, int days) {
        return order.at().plus(Duration.ofDays(days));
    }

    private static BigDecimal price(Ordered order) {
        return order.product().price().multiply(BigDecimal.valueOf(order.pieces()));
    }

    private static BigDecimal percent(Ordered order, String share) {
        return price(order).multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal roubles(long sum) {
        return BigDecimal.valueOf(sum);
    }
}
