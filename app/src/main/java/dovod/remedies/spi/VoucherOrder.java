package dovod.remedies.spi;

import dovod.kernel.Money;
import java.time.Instant;

/**
 * A promotion that is to be made.
 *
 * @param title its name, unlike that of any other: by it the promotion is found again
 * @param discount off the price
 * @param codes how many
 */
public record VoucherOrder(String title, Money discount, int codes, Instant from, Instant until) {}
