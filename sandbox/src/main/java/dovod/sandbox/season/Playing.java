package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.FinanceEntry.Kind;
import dovod.sandbox.world.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** Makes happen what becomes of an order: the posting's steps, money, returns. */
final class Playing {

    private static final String LATE_REASON = "Покупатель не забрал заказ";
    private static final String DAMAGED = "Повреждён при доставке";

    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Booking books;
    private final Returning returns;
    private final Failing failing;
    private final Instant end;

    Playing(SellerControl seller, SplittableRandom chance, Prices prices, Instant end) {
        this.seller = seller;
        this.chance = chance;
        this.end = end;
        books = new Booking(seller, chance, prices);
        returns = new Returning(seller, chance);
        failing = new Failing(seller, chance, books, returns);
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
            case BUYER_CANCELLED -> add(Course.cancelled(order, "client", 1, "Нашёл дешевле", 506));
            case SYSTEM_UNPAID -> add(Course.cancelled(order, "system", 1, "Заказ не оплачен вовремя", 0));
            case OWN_CANCELLED_BY_MARKET -> add(Course.cancelled(order, "ozon", 1, "Отменён Ozon", 0));
            case SELLER_CANCELLED -> add(Course.cancelled(order, "seller", 1, "Товар закончился", 352));
            default -> {
                if (order.fate().isSale()) {
                    playSale(order);
                } else {
                    playRefusal(order);
                }
            }
        }
    }

    private void playSale(Ordered order) {
        add(Course.delivered(order));
        books.sold(order);
        switch (order.fate()) {
            case RETURNED -> back(order, within(order, 15, 60), "ReturnedToOzon");
            case OWN_RETURNED -> back(order, within(order, 15, 60), "ReceivedBySeller");
            case RETURNED_LATE -> back(order, within(order, 75, Math.max(77, age(order) - 1)), "ReturnedToOzon");
            case RETURN_UNDER_WAY -> moving(order, lately(order));
            case SPOILED_RETURN -> moving(order, ago(regionDays(order.cluster()) + chance.nextInt(2, 10)));
            case RETURN_PAID -> {
                var given = givenBack(order);
                returns.allPaid(order, "ClientReturn", "Не подошёл", "MovingToOzon", given);
                books.pay(order, Kind.LOST, "LackWriteOff", given.plus(Duration.ofDays(70)), 1);
            }
            case RETURN_PAID_ONE -> {
                var given = givenBack(order);
                returns.one(order, "ClientReturn", "Не подошёл", "MovingToOzon", given);
                books.payOtherwise(order, given.plus(Duration.ofDays(70)), 0.5);
            }
            default -> {
                // It stays with its buyer.
            }
        }
    }

    private void playRefusal(Ordered order) {
        switch (order.fate()) {
            case NOT_COLLECTED -> refused(order, LATE_REASON, "ReturnedToOzon", within(order, 20, 60));
            case NOT_COLLECTED_LATE -> refused(order, LATE_REASON, "ReturnedToOzon", within(order, 80, 120));
            case OWN_NOT_COLLECTED -> refused(order, LATE_REASON, "ArrivedAtReturnPlace", within(order, 20, 60));
            case NOT_COLLECTED_BY_CARRIER -> turnedBack(order, "delivery", LATE_REASON, 665, within(order, 20, 60));
            case BUYER_CANCELLED_LATE -> turnedBack(order, "client", "Передумал", 506, within(order, 20, 120));
            case NOT_COLLECTED_PAID_ONE -> {
                halfBack(order);
                books.payOtherwise(order, order.after(80), 0.5);
            }
            case SPOILED_HALF_BACK -> halfBack(order);
            case NOT_COLLECTED_UNDER_WAY -> refusedLately(order);
            case NOT_COLLECTED_PAID -> {
                refused(order, LATE_REASON, "MovingToOzon", order.after(15));
                books.payOtherwise(order, order.after(80), 1);
            }
            case UTILISED_ON_GROUND -> refused(order, "Не забрали вовремя", "Utilized", order.after(45));
            case UTILISED_LATELY -> refused(order, DAMAGED, "Utilized", ago(chance.nextInt(2, 10)));
            case UTILISED_PAID -> {
                notCollected(order);
                returns.allPaid(order, "FullReturn", DAMAGED, "Utilized", order.after(30));
            }
            case SPOILED_WRITTEN_OFF -> refused(order, DAMAGED, "Utilized", order.after(30));
            case SPOILED_NOT_BACK -> {
                notCollected(order);
                if (chance.nextBoolean()) {
                    returns.all(order, "FullReturn", LATE_REASON, "MovingToOzon", order.after(14));
                }
            }
            default -> failing.play(order);
        }
    }

    /** Given back by the buyer, and where it belongs since then. */
    private void back(Ordered order, Instant arrived, String status) {
        books.reversed(order, order.after(10));
        returns.all(order, "ClientReturn", "Не подошёл", status, arrived);
    }

    private void moving(Ordered order, Instant given) {
        books.reversed(order, given);
        returns.all(order, "ClientReturn", "Не подошёл", "MovingToOzon", given);
    }

    private Instant givenBack(Ordered order) {
        var given = ago(chance.nextInt(90, 100));
        books.reversed(order, given);
        return given;
    }

    private void notCollected(Ordered order) {
        add(Course.refused(order));
        books.carried(order, order.after(13));
    }

    private void refused(Ordered order, String reason, String status, Instant since) {
        notCollected(order);
        returns.all(order, "FullReturn", reason, status, since);
    }

    private void halfBack(Ordered order) {
        notCollected(order);
        returns.one(order, "FullReturn", LATE_REASON, "ReturnedToOzon", order.after(30));
    }

    /** On its way when somebody cancelled it, and back in stock then. */
    private void turnedBack(Ordered order, String who, String reason, int reasonId, Instant back) {
        add(Course.carried(order, who, reason, reasonId, order.after(6)));
        books.carried(order, order.after(7));
        returns.all(order, "FullReturn", reason, "ReturnedToOzon", back);
    }

    /** Refused so lately that its term is not over, whenever it was ordered. */
    private void refusedLately(Ordered order) {
        var at = ago(chance.nextInt(5, 57));
        add(Course.refusedAt(order, at));
        books.carried(order, at);
        returns.all(order, "FullReturn", LATE_REASON, "MovingToOzon", at);
    }

    /** Given back so lately that the term of its district is not over. */
    private Instant lately(Ordered order) {
        return ago(chance.nextInt(3, Math.min(regionDays(order.cluster()) - 3, age(order) - 10)));
    }

    private Instant within(Ordered order, int least, int most) {
        return order.after(chance.nextInt(least, most));
    }

    private int age(Ordered order) {
        return (int) Duration.between(order.at(), end).toDays();
    }

    private Instant ago(int days) {
        return end.minus(Duration.ofDays(days));
    }

    private void add(Posting posting) {
        seller.inThePast(posting.terms().createdAt(), () -> seller.add(posting));
    }
}
