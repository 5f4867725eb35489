package dovod.lib.ozon;

/**
 * Stock of one product in one warehouse of Ozon, in pieces.
 *
 * @param sku Ozon's id of the product
 * @param offerId the seller's id
 * @param name its name
 * @param warehouseId warehouse
 * @param warehouseName its name
 * @param clusterId cluster of the warehouse
 * @param clusterName its name
 * @param available ready to be sold
 * @param preparing taken in and being prepared to be sold
 * @param inTransit on the way to the warehouse
 * @param returning on the way back from buyers
 * @param returningToSeller on the way to the seller
 * @param defective damaged in the warehouse
 * @param defectiveInTransit damaged on the way
 * @param other neither of these, such as on inspection
 */
public record StockLevel(
        long sku,
        String offerId,
        String name,
        long warehouseId,
        String warehouseName,
        long clusterId,
        String clusterName,
        int available,
        int preparing,
        int inTransit,
        int returning,
        int returningToSeller,
        int defective,
        int defectiveInTransit,
        int other) {

    static StockLevel read(Fields fields) {
        fields.neededText("sku");
        return new StockLevel(
                fields.whole("sku"),
                fields.text("offer_id"),
                fields.text("name"),
                fields.whole("warehouse_id"),
                fields.text("warehouse_name"),
                fields.whole("cluster_id"),
                fields.text("cluster_name"),
                fields.count("available_stock_count"),
                fields.count("valid_stock_count"),
                fields.count("transit_stock_count"),
                fields.count("return_from_customer_stock_count"),
                fields.count("return_to_seller_stock_count"),
                fields.count("stock_defect_stock_count"),
                fields.count("transit_defect_stock_count"),
                fields.count("other_stock_count"));
    }
}
