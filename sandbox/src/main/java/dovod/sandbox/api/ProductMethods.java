package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.Stock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v3/product/list} and {@code /v3/product/info/list}. */
final class ProductMethods {
    private static final int MOST = 1000;
    /** From then on the marketplace tells total_items alone. */
    private static final Instant TOTAL_ENDS = Instant.parse("2026-11-22T21:00:00Z");

    private ProductMethods() {}

    static ObjectNode list(Call call) {
        var filter = call.body().part("filter");
        var ids = filter.numbers("product_id", MOST);
        var skus = filter.numbers("skus", MOST);
        var offers = filter.texts("offer_id", MOST);
        var fitting = call.shop().products().stream()
                .filter(product -> (ids.isEmpty() || ids.contains(product.id()))
                        && (skus.isEmpty() || skus.contains(product.sku()))
                        && Postings.anyOf(offers, product.offerId()))
                .sorted(Comparator.comparing(Product::id))
                .toList();
        var limit = call.body().between("limit", 1, MOST, MOST);
        var page = Page.of(fitting, Product::id, Long::valueOf, call.body().text("last_id"), limit, false);
        var answer = Json.object();
        var result = answer.putObject("result");
        result.set("items", Json.array(page.entries(), product -> item(call.shop(), product)));
        var last = page.entries().isEmpty()
                ? ""
                : Page.seal(Long.toString(page.entries().getLast().id()));
        if (call.now().isBefore(TOTAL_ENDS)) {
            result.put("total", fitting.size());
        }
        result.put("total_items", fitting.size()).put("last_id", last);
        return answer;
    }

    static ObjectNode info(Call call) {
        var offers = call.body().texts("offer_id", MOST);
        var ids = call.body().numbers("product_id", MOST);
        var skus = call.body().numbers("sku", MOST);
        var asked = offers.size() + ids.size() + skus.size();
        if (asked == 0 || asked > MOST) {
            throw Refusal.bad("Request validation error: pass between 1 and 1000 of offer_id, product_id and sku");
        }
        var found = call.shop().products().stream()
                .filter(product -> offers.contains(product.offerId())
                        || ids.contains(product.id())
                        || skus.contains(product.sku()))
                .toList();
        var answer = Json.object();
        answer.set("items", Json.array(found, product -> detail(call, product)));
        return answer;
    }

    private static ObjectNode item(Shop shop, Product product) {
        var node = Json.object()
                .put("archived", false)
                .put("has_fbo_stocks", present(shop, product) > 0)
                .put("has_fbs_stocks", false)
                .put("is_discounted", false)
                .put("offer_id", product.offerId())
                .put("product_id", product.id())
                .put("sku", product.sku());
        node.putArray("quants");
        return node;
    }

    private static ObjectNode detail(Call call, Product product) {
        var present = present(call.shop(), product);
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
        var reserved = stocked(shop, product).stream().mapToInt(Stock::reserved).sum();
        var stocks = new ArrayList<>(List.of(Json.object()
                .put("present", present)
                .put("reserved", reserved)
                .put("sku", product.sku())
                .put("source", "fbo")));
        node.set("stocks", Json.array(stocks, stock -> stock));
        return node;
    }

    private static int present(Shop shop, Product product) {
        return stocked(shop, product).stream().mapToInt(Stock::available).sum();
    }

    private static List<Stock> stocked(Shop shop, Product product) {
        return shop.stocks().stream()
                .filter(stock -> stock.sku() == product.sku())
                .toList();
    }
}
