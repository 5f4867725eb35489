package dovod.sandbox.season;

import dovod.sandbox.SellerControl;
import dovod.sandbox.world.FinanceEntry.Kind;
import dovod.sandbox.world.Posting;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** Makes happen what becomes of orders that the marketplace cancelled. */
final class Failing {

    private static final List<String> REASONS =
            List.of("Не удалось собрать заказ", "Товар не найден на складе", "Заказ утерян", "Техническая ошибка", "");
    private static final List<String> WHO = List.of("ozon", "ozon", "ozon", "system", "delivery");
    private static final int CHARGED = 98;

    private final SellerControl seller;
    private final SplittableRandom chance;
    private final Booking books;
    private final Returning returns;

    Failing(SellerControl seller, SplittableRandom chance, Booking books, Returning returns) {
        this.seller = seller;
        this.chance = chance;
        this.books = books;
        this.returns = returns;
    }

    void play(Ordered order) {
        var posting = posting(order);
        seller.inThePast(order.at(), () -> seller.add(posting));
        switch (order.fate()) {
            case MARKET_BACK -> {
                charged(order);
                books.charge(order, order.after(12), 1);
            }
            case MARKET_CREDITED_OTHERWISE -> {
                charged(order);
                books.credit(order, Kind.COMPENSATED, "SellerCompensation", CHARGED, order.after(12));
            }
            case SPOILED_CHARGED -> {
                charged(order);
                if (chance.nextInt(3) == 0) {
                    books.credit(order, Kind.RETURN_HANDLED, "Logistic", CHARGED / 2, order.after(9));
                }
            }
            case MARKET_ACQUIRING -> {
                stocked(order);
                books.acquired(order, order.after(4));
            }
            default -> pay(order);
        }
    }

    private void pay(Ordered order) {
        switch (order.fate()) {
            case MARKET_PAID -> books.pay(order, Kind.LOST, "LackWriteOff", order.after(20), 1);
            case MARKET_PAID_OTHERWISE -> books.payOtherwise(order, order.after(20), 1);
            case MARKET_PAID_BY_PRODUCT -> books.payByProduct(order, order.after(30));
            case MARKET_PAID_IN_PARTS ->
                books.payTwice(order, new BigDecimal("0.4"), 1, order.after(20 + chance.nextInt(3, 20)));
            case MARKET_PAID_AND_CORRECTED ->
                books.payTwice(order, new BigDecimal("1.15"), 1, order.after(20 + chance.nextInt(3, 20)));
            case MARKET_FOUND_AGAIN -> books.payAndTakeBack(order);
            case SPOILED_BELOW -> payTooLittle(order);
            default -> {
                // Nothing more is known of it: that is what is wrong with it, or it happened only yesterday.
            }
        }
    }

    private void payTooLittle(Ordered order) {
        var share = 0.3 + 0.6 * chance.nextDouble();
        if (chance.nextInt(3) == 0) {
            books.payTwice(order, new BigDecimal("0.2"), share, order.after(27));
        } else {
            books.pay(order, Kind.LOST, "LackWriteOff", order.after(20), share);
        }
    }

    private Posting posting(Ordered order) {
        var reason = REASONS.get(chance.nextInt(REASONS.size()));
        var who = WHO.get(chance.nextInt(WHO.size()));
        return Course.cancelled(order, who, 2, reason, 361);
    }

    private void charged(Ordered order) {
        stocked(order);
        books.charge(order, order.after(4), -1);
    }

    private void stocked(Ordered order) {
        returns.all(order, "Cancellation", "Отмена", "ReturnedToOzon", order.after(chance.nextInt(5, 20)));
    }
}
