package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Product;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/seller-actions/products/*}. */
final class PromotionProducts {
    private static final int MOST = 100;

    private final Market market;

    PromotionProducts(Market market) {
        this.market = market;
    }

    ObjectNode add(Call call) {
        var promotion = PromotionMethods.find(call);
        var skus = skus(call.body());
        for (var sku : skus) {
            var product = call.shop().product(sku).orElseThrow(() -> Refusal.notFound("product not found: " + sku));
            if (promotion.off(product.price()).compareTo(product.price()) >= 0) {
                throw Refusal.of(400, 9, "discount is not less than the price of product " + sku);
            }
        }
        market.add(call.account().clientId(), promotion.id(), skus);
        return Json.object();
    }

    ObjectNode delete(Call call) {
        var promotion = PromotionMethods.find(call);
        var skus = call.body().numbers("skus", MOST);
        if (skus.isEmpty()) {
            throw Refusal.invalid("skus", "value is required");
        }
        market.remove(call.account().clientId(), promotion.id(), skus);
        return Json.object();
    }

    static ObjectNode list(Call call) {
        var promotion = PromotionMethods.find(call);
        call.body().requiredNumber("limit");
        var limit = call.body().between("limit", 1, MOST, MOST);
        var cursor = call.body().number("cursor", 0);
        var fitting = promotion.skus().stream()
                .flatMap(sku -> call.shop().product(sku).stream())
                .filter(product -> product.id() > cursor)
                .sorted(Comparator.comparing(Product::id))
                .toList();
        var page = fitting.stream().limit(limit).toList();
        var answer = Json.object();
        answer.set("products", Json.array(page, product -> PromotionParts.product(promotion, product)));
        var hasNext = fitting.size() > page.size();
        return answer.put("has_next", hasNext)
                .put("cursor", hasNext ? page.getLast().id() : 0);
    }

    private static List<Long> skus(Body body) {
        var products = body.node().path("products");
        if (!products.isArray() || products.isEmpty() || products.size() > MOST) {
            throw Refusal.invalid("products", "value must contain between 1 and 100 items, inclusive");
        }
        return StreamSupport.stream(products.spliterator(), false)
                .map(product -> product.path("sku").asLong(0))
                .toList();
    }
}
