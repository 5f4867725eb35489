package dovod.orders;

import java.time.Instant;

/**
 * Pieces of a product that lie in all warehouses together.
 *
 * @param kind {@code available}, {@code in_transit}, {@code returning}, {@code defective}, {@code other}
 */
public record StockLine(String sku, String kind, int quantity, Instant knownAt) {}
