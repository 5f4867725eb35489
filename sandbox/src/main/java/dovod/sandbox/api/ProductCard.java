package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.Stock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How {@code /v3/product/info/list} describes a product. */
final class ProductCard {
    private ProductCard() {}

    static ObjectNode of(Call call, Product product) {
        var present = ProductMethods.present(call.shop(), product);
        var node = Json.object();
        for (var empty : List.of("availabilities", "barcodes", "color_image", "errors", "promotions")) {
            node.putArray(empty);
        }
        var created = product.createdAt().toString();
        node.putArray("commissions").add(commission(product));
        node.put("created_at", created)
                .put("currency_code", "RUB")
                .put("description_category_id", 17_028_760)
                .put("discounted_fbo_stocks", 0)
                .put("has_discounted_fbo_item", false)
                .put("id", product.id());
        node.set("images", Json.texts(pictures(call, product).subList(1, 2)));
        for (var no : List.of("is_archived", "is_autoarchived", "is_discounted", "is_kgt", "is_super")) {
            node.put(no, false);
        }
        node.put("is_prepayment_allowed", true).put("min_price", "");
        node.putObject("model_info").put("count", 1).put("model_id", product.id() + 7);
        node.put("name", product.name())
                .put("offer_id", product.offerId())
                .put("old_price", product.oldPrice().setScale(2).toPlainString())
                .put("price", product.price().setScale(2).toPlainString());
        node.set("price_indexes", priceIndexes());
        node.set("primary_image", Json.texts(pictures(call, product).subList(0, 1)));
        node.put("sku", product.sku());
        node.putArray("sources").add(source(product, created));
        node.set("statuses", statuses(created));
        node.set("stocks", stocks(call.shop(), product, present));
        node.put("type_id", 91_565).put("updated_at", created).put("vat", "0.0");
        node.putObject("visibility_details").put("has_price", true).put("has_stock", present > 0);
        return node.put("volume_weight", 3.2);
    }

    private static List<String> pictures(Call call, Product product) {
        var base = call.base() + "/pictures/" + product.drawing();
        return List.of(base + "/1.png", base + "/2.png");
    }

    private static ObjectNode commission(Product product) {
        return Json.object()
                .put("delivery_amount", 0)
                .put("percent", 18)
                .put("return_amount", 0)
                .put("sale_schema", "FBO")
                .put("value", PostingParts.commission(product.price()));
    }

    private static ObjectNode priceIndexes() {
        var node = Json.object().put("color_index", "COLOR_INDEX_WITHOUT_INDEX");
        for (var index : List.of("external_index_data", "ozon_index_data", "self_marketplaces_index_data")) {
            node.putObject(index)
                    .put("minimal_price", "")
                    .put("minimal_price_currency", "RUB")
                    .put("price_index_value", BigDecimal.ZERO);
        }
        return node;
    }

    private static ObjectNode source(Product product, String created) {
        return Json.object()
                .put("created_at", created)
                .put("quant_code", "")
                .put("shipment_type", "SHIPMENT_TYPE_GENERAL")
                .put("sku", product.sku())
                .put("source", "sds");
    }

    private static ObjectNode statuses(String updated) {
        return Json.object()
                .put("is_created", true)
                .put("moderate_status", "approved")
                .put("status", "price_sent")
                .put("status_description", "")
                .put("status_failed", "")
                .put("status_name", "Продается")
                .put("status_tooltip", "")
                .put("status_updated_at", updated)
                .put("validation_status", "success");
    }

    private static ObjectNode stocks(Shop shop, Product product, int present) {
        var node = Json.object().put("has_stock", present > 0);
        var reserved = ProductMethods.stocked(shop, product).stream()
                .mapToInt(Stock::reserved)
                .sum();
        var stocks = new ArrayList<>(List.of(Json.object()
                .put("present", present)
                .put("reserved", reserved)
                .put("sku", product.sku())
                .put("source", "fbo")));
        node.set("stocks", Json.array(stocks, stock -> stock));
        return node;
    }
}
