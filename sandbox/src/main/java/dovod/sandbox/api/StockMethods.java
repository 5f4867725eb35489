package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Stock;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/analytics/stocks}: what lies in the marketplace's warehouses. */
final class StockMethods {
    private static final List<String> NOUGHT = List.of(
            "excess_stock_count",
            "expiring_stock_count",
            "other_stock_count",
            "requested_stock_count",
            "return_to_seller_stock_count",
            "transit_defect_stock_count",
            "valid_stock_count",
            "waiting_docs_stock_count",
            "waiting_docs_to_export_stock_count",
            "days_without_sales",
            "days_without_sales_cluster");

    private StockMethods() {}

    static ObjectNode stocks(Call call) {
        var skus = call.body().numbers("skus", 100);
        if (skus.isEmpty()) {
            throw Refusal.invalid("skus", "value must contain between 1 and 100 items, inclusive");
        }
        var clusters = call.body().numbers("cluster_ids", 1000);
        if (!clusters.isEmpty() && call.body().has("macrolocal_cluster_ids")) {
            throw Refusal.bad("Request validation error: use cluster_ids or macrolocal_cluster_ids, not both");
        }
        var warehouses = call.body().numbers("warehouse_ids", 1000);
        var fitting = call.shop().stocks().stream()
                .filter(stock -> skus.contains(stock.sku())
                        && (warehouses.isEmpty()
                                || warehouses.contains(stock.warehouse().id()))
                        && (clusters.isEmpty()
                                || clusters.contains(stock.warehouse().clusterId())))
                .toList();
        var answer = Json.object();
        answer.set("items", Json.array(fitting, stock -> render(call, stock)));
        return answer;
    }

    private static ObjectNode render(Call call, Stock stock) {
        var product = call.shop().product(stock.sku());
        var warehouse = stock.warehouse();
        var node = Json.object()
                .put("ads", 0.4)
                .put("ads_cluster", 0.4)
                .put("available_stock_count", stock.available())
                .put("cluster_id", warehouse.clusterId())
                .put("cluster_name", warehouse.cluster())
                .put("idc", 30.0)
                .put("idc_cluster", 30.0)
                .put("macrolocal_cluster_id", warehouse.clusterId())
                .put("name", product.map(Product::name).orElse(""))
                .put("offer_id", product.map(Product::offerId).orElse(""))
                .put("return_from_customer_stock_count", stock.fromCustomers())
                .put("sku", stock.sku())
                .put("stock_defect_stock_count", stock.defective())
                .put("transit_stock_count", stock.inTransit())
                .put("turnover_grade", "ACTUAL")
                .put("turnover_grade_cluster", "ACTUAL")
                .put("warehouse_id", warehouse.id())
                .put("warehouse_name", warehouse.name());
        NOUGHT.forEach(name -> node.put(name, 0));
        node.putArray("item_tags").add("ITEM_ATTRIBUTE_NONE");
        node.putArray("placement_zone").add("SORT");
        return node;
    }
}
