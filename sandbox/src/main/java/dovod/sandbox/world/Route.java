package dovod.sandbox.world;

/**
 * From where to where a posting goes.
 *
 * @param from the warehouse it is shipped from
 * @param clusterTo where it goes
 * @param city the buyer's
 * @param deliveryType for instance PVZ or Courier
 * @param tracking the carrier's number, or empty
 */
public record Route(Warehouse from, String clusterTo, String city, String deliveryType, String tracking) {}
