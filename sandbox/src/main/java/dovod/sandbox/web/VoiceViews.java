package dovod.sandbox.web;

import dovod.sandbox.SellerControl;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.ProductQuestion;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.SellerWord;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reviews, questions and promotions as the sandbox's page shows them: with what the API hides. */
final class VoiceViews {
    private static final int SHOWN = 60;

    private VoiceViews() {}

    static ObjectNode of(SellerControl seller, Instant now) {
        var products = seller.products();
        var node = Json.object();
        node.set("products", Json.array(products, VoiceViews::product));
        var reviews = seller.reviews().stream()
                .sorted(Comparator.comparing(ProductReview::at).reversed())
                .limit(SHOWN)
                .toList();
        node.set("reviews", Json.array(reviews, review -> review(review, products, now)));
        var questions = seller.questions().stream()
                .sorted(Comparator.comparing(ProductQuestion::at).reversed())
                .limit(SHOWN)
                .toList();
        node.set("questions", Json.array(questions, question -> question(question, products, now)));
        node.set("promotions", Json.array(seller.promotions(), promotion -> promotion(promotion, now)));
        return node;
    }

    private static ObjectNode product(Product product) {
        return Json.object().put("sku", product.sku()).put("name", product.name());
    }

    private static ObjectNode review(ProductReview review, List<Product> products, Instant now) {
        var node = Json.object()
                .put("id", review.id())
                .put("product", name(review.sku(), products))
                .put("rating", review.rating())
                .put("text", review.text())
                .put("author", review.author())
                .put("at", review.at().toString())
                .put("status", review.status())
                .put("vanished", review.vanished());
        node.set("words", Json.array(review.comments(), word -> word(word, now)));
        return node;
    }

    private static ObjectNode question(ProductQuestion question, List<Product> products, Instant now) {
        var node = Json.object()
                .put("id", question.id())
                .put("product", name(question.sku(), products))
                .put("text", question.text())
                .put("author", question.author())
                .put("at", question.at().toString());
        node.set("words", Json.array(question.answers(), word -> word(word, now)));
        return node;
    }

    private static ObjectNode word(SellerWord word, Instant now) {
        var state = !word.isModerated(now) ? "moderated" : word.isRejectable() ? "rejected" : "shown";
        return Json.object()
                .put("author", word.author())
                .put("text", word.text())
                .put("at", word.at().toString())
                .put("state", state);
    }

    private static ObjectNode promotion(Promotion promotion, Instant now) {
        var used = promotion.codes().stream()
                .filter(code -> !code.orders().isEmpty())
                .count();
        return Json.object()
                .put("id", promotion.id())
                .put("title", promotion.terms().title())
                .put("status", promotion.status(now))
                .put("codes", promotion.codes().size())
                .put("used", used)
                .put("spent", promotion.spent());
    }

    private static String name(long sku, List<Product> products) {
        return products.stream()
                .filter(product -> product.sku() == sku)
                .map(Product::name)
                .findFirst()
                .orElse(Long.toString(sku));
    }
}
