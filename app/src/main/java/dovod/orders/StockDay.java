package dovod.orders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * All pieces of a product that lay in the marketplace's warehouses.
 *
 * @param knownAt the moment it was told, on that day
 */
public record StockDay(String sku, LocalDate day, int onHand, String source, Instant knownAt) {}
