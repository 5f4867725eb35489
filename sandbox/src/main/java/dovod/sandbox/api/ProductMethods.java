package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Shop;
import dovod.sandbox.world.Stock;
import java.time.Instant;
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
        answer.set("items", Json.array(found, product -> ProductCard.of(call, product)));
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

    static int present(Shop shop, Product product) {
        return stocked(shop, product).stream().mapToInt(Stock::available).sum();
    }

    static List<Stock> stocked(Shop shop, Product product) {
        return shop.stocks().stream()
                .filter(stock -> stock.sku() == product.sku())
                .toList();
    }
}
