package dovod.lib.ozon;

/**
 * A product in an act of a supply.
 *
 * @param actId the act
 * @param sku Ozon's id of the product
 * @param declared pieces that the seller said there were
 * @param taken pieces that were there
 * @param approved pieces on which both sides agree
 */
public record SupplyActItem(long actId, long sku, int declared, int taken, int approved) {

    static SupplyActItem read(long actId, Fields fields) {
        var info = fields.inner("sku_info");
        info.neededText("sku");
        return new SupplyActItem(
                actId,
                info.whole("sku"),
                fields.count("declared_quantity"),
                fields.count("fact_quantity"),
                fields.count("approved_quantity"));
    }
}
