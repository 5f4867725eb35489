package dovod.sandbox.world;

/**
 * Pieces of a product in a warehouse of the marketplace.
 *
 * @param sku the product
 * @param warehouse where
 * @param available for sale
 * @param reserved for orders
 * @param inTransit on the way to the warehouse
 * @param fromCustomers on the way back from buyers
 * @param defective written down as damaged in the warehouse
 */
public record Stock(
        long sku, Warehouse warehouse, int available, int reserved, int inTransit, int fromCustomers, int defective) {}
