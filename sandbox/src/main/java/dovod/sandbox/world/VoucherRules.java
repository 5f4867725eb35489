package dovod.sandbox.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** When a promo code works. */
final class VoucherRules {
    private VoucherRules() {}

    /** Why the code does not work for this order, in the words of the shop; empty when it does. */
    static Optional<String> refusal(Promotion promotion, Promotion.Code code, Posting order, Instant now) {
        if (!promotion.status(now).equals("ACTIVE")) {
            return Optional.of("Срок действия промокода закончился, или он ещё не начался");
        }
        if (isUsedUp(promotion, code, order)) {
            return Optional.of("Промокод уже использован");
        }
        if (!promotion.terms().buyers().isEmpty() && !promotion.terms().buyers().contains(buyer(order))) {
            return Optional.of("Промокод действует не для вас");
        }
        var line = line(promotion, order);
        if (line.isEmpty()) {
            return Optional.of("Промокод не действует на эти товары");
        }
        // A code for a sum does not work on a price below that sum, and nothing is sold for nothing.
        return promotion.off(line.get().price()).compareTo(line.get().price()) >= 0
                ? Optional.of("Цена товара меньше скидки по промокоду")
                : overBudget(promotion, line.get());
    }

    /** The first product of the order that takes part. */
    static Optional<PostingLine> line(Promotion promotion, Posting order) {
        return order.lines().stream()
                .filter(line -> promotion.skus().contains(line.sku()))
                .findFirst();
    }

    private static Optional<String> overBudget(Promotion promotion, PostingLine line) {
        var sum = promotion.off(line.price()).multiply(BigDecimal.valueOf(line.quantity()));
        var budget = BigDecimal.valueOf(promotion.terms().budget());
        return promotion.spent().add(sum).compareTo(budget) > 0
                ? Optional.of("Промокод больше не действует")
                : Optional.empty();
    }

    private static boolean isUsedUp(Promotion promotion, Promotion.Code code, Posting order) {
        return switch (promotion.terms().type()) {
            case "MULTIPLE" -> false;
            case "ONE" -> code.orders().stream().anyMatch(number -> buyer(number) == buyer(order));
            default -> !code.orders().isEmpty();
        };
    }

    private static long buyer(Posting order) {
        return buyer(order.number());
    }

    /** A buyer's number is what stands before the dash in the numbers of all their orders. */
    private static long buyer(String postingNumber) {
        return Long.parseLong(postingNumber.substring(0, postingNumber.indexOf('-')));
    }
}
