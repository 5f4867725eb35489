package dovod.sandbox.world;

/**
 * A warehouse of the marketplace or of the seller.
 *
 * @param id the marketplace's number
 * @param name for instance {@code ОМСК_РФЦ}
 * @param clusterId number of its cluster
 * @param cluster name of its cluster, for instance {@code Омск}
 */
public record Warehouse(long id, String name, long clusterId, String cluster) {}
