package dovod.orders;

/**
 * Pieces of a product in a warehouse.
 *
 * @param kind {@code available}, {@code in_transit}, {@code returning}, {@code defective}, {@code other}
 */
public record ToldStock(String sku, String warehouse, String kind, int quantity) {}
