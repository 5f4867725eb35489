package dovod.lib.ozon;

import java.util.List;

/** The method of stock in Ozon's warehouses. */
public final class Stocks {
    private final Calls calls;

    Stocks(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v1/analytics/stocks}: one element a product and warehouse.
     *
     * @param skus 1 to 100
     * @throws IllegalArgumentException if there are none or too many
     */
    public List<StockLevel> of(List<Long> skus) throws OzonException {
        if (skus.isEmpty()) {
            throw new IllegalArgumentException("Ozon wants at least one product");
        }
        OzonLimits.atMost(OzonLimits.STOCK_SKUS, skus.size(), "Products");
        var body = Calls.body();
        Requests.ids(body, "skus", skus);
        return calls.call(OzonMethod.STOCKS, body, fields -> fields.list("items", StockLevel::read));
    }
}
