package dovod.orders;

import dovod.kernel.Money;
import java.time.Instant;

/**
 * An entry of the marketplace's books about a posting.
 *
 * @param title in the marketplace's words
 */
public record MoneyLine(String posting, Instant at, String title, Money amount, String source, Instant knownAt) {}
