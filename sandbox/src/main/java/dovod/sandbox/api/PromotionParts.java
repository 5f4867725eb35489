package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Promotion;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Promotions as the API shows them. */
final class PromotionParts {
    private PromotionParts() {}

    static ObjectNode entry(Promotion promotion, Instant now) {
        var node = Json.object()
                .put("action_id", promotion.id())
                .put("allow_delete", !promotion.on())
                .put("highlight_url", "")
                .put("is_editable", !promotion.on())
                .put("is_participated", !promotion.skus().isEmpty())
                .put("is_turn_on", promotion.on())
                .put("sku_count", promotion.skus().size());
        node.set("action_parameters", parameters(promotion, now));
        return node;
    }

    static ObjectNode product(Promotion promotion, Product product) {
        var off = promotion.off(product.price());
        var node = Json.object()
                .put("product_id", product.id())
                .put("offer_id", product.offerId())
                .put("name", product.name())
                .put("currency", "RUB")
                .put("price", product.price())
                .put("base_price", product.price())
                .put("action_price", product.price().subtract(off))
                .put(
                        "discount_percent",
                        off.doubleValue() * 100 / product.price().doubleValue())
                .put("is_active", promotion.on())
                .put("min_seller_price", 0)
                .put("quant_size", 1)
                .put("quant_type", "GENERAL");
        node.putArray("sku").add(Long.toString(product.sku()));
        return node;
    }

    private static ObjectNode parameters(Promotion promotion, Instant now) {
        var terms = promotion.terms();
        var node = Json.object()
                .put(
                        "auto_stop_action_reason",
                        promotion.stopReason().isEmpty() ? "UNSPECIFIED" : promotion.stopReason())
                .put("budget", terms.budget())
                .put("budget_spent", promotion.spent())
                .put("date_start", Json.time(terms.start()))
                .put("date_end", Json.time(terms.end()))
                .put("discount_type", terms.percent() ? "PERCENT" : "CURRENCY")
                .put("discount_value", terms.discount())
                .put("is_legal_entities_segment", false)
                .put("status", promotion.status(now))
                .put("title", terms.title())
                .put("type", "VOUCHER_DISCOUNT");
        node.putObject("voucher_parameters")
                .put("count_codes", promotion.codes().size())
                .put("is_private", !terms.shown())
                .put("type", terms.type());
        return node;
    }
}
