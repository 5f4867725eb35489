package dovod.investigations;

import dovod.kernel.Money;
import dovod.orders.BookEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compensations that name a product and no posting. Each pays for something once: for what came before it and is worth
 * about as much as is left of it.
 */
final class LoosePayments {

    /** Nobody pays for what is found out later than this. */
    private static final Duration LATEST = Duration.ofDays(120);

    /** When a posting was cancelled is often known only roughly, and rather too late than too early. */
    private static final Duration EARLIEST = Duration.ofDays(15);

    private static final long NEAR_PERCENT = 70;

    private final List<Left> left = new ArrayList<>();

    private record Left(Instant at, Money sum) {}

    LoosePayments(List<BookEntry> loose, SweepPack pack) {
        loose.stream()
                .filter(entry -> pack.isCompensation(entry) && entry.amount().minor() > 0)
                .forEach(entry -> left.add(new Left(entry.at(), entry.amount())));
    }

    /** True when something paid for goods of this value that were lost then; that much of it is used up. */
    boolean take(Money value, Instant lostAt) {
        for (var i = 0; i < left.size(); i++) {
            var payment = left.get(i);
            if (isFor(payment, value, lostAt)) {
                var rest = Math.max(0, payment.sum().minor() - value.minor());
                left.set(i, new Left(payment.at(), new Money(rest, value.currency())));
                return true;
            }
        }
        return false;
    }

    /** What has not been used, in this currency. */
    long rest(String currency) {
        return left.stream()
                .filter(payment -> payment.sum().currency().equals(currency))
                .mapToLong(payment -> payment.sum().minor())
                .sum();
    }

    private static boolean isFor(Left payment, Money value, Instant lostAt) {
        return payment.sum().currency().equals(value.currency())
                && !payment.at().isBefore(lostAt.minus(EARLIEST))
                && payment.at().isBefore(lostAt.plus(LATEST))
                && payment.sum().minor() >= value.minor() * NEAR_PERCENT / 100;
    }
}
