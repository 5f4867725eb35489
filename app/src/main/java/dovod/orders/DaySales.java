package dovod.orders;

import dovod.kernel.Money;
import java.time.LocalDate;

/**
 * What of a product was ordered on a day and reached its buyers.
 *
 * @param pieces how many
 * @param sum what they were sold for together, after the seller's own discounts
 */
public record DaySales(String sku, LocalDate day, int pieces, Money sum) {}
