package dovod.sandbox.script;

import dovod.sandbox.world.PostingDraft;
import dovod.sandbox.world.Product;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what buyers say of products where everybody reads it; leaves the rest to the trade. */
final class VoiceReader {
    private final Map<String, Product> products;
    private final TradeReader trade;

    VoiceReader(Map<String, Product> products, TradeReader trade) {
        this.products = products;
        this.trade = trade;
    }

    PostingDraft draft(Part part) {
        return trade.draft(part);
    }

    Deed read(Part part) {
        if (part.has("review")) {
            return review(part.only(Set.of("at", "after", "review")).part("review"));
        }
        if (part.has("crowd")) {
            return crowd(part.only(Set.of("at", "after", "crowd")).part("crowd"));
        }
        if (part.has("vanish")) {
            return new Deed.Vanishes(part.only(Set.of("at", "after", "vanish")).lines("vanish"));
        }
        if (part.has("reappear")) {
            return new Deed.Reappears(
                    part.only(Set.of("at", "after", "reappear")).lines("reappear"));
        }
        if (part.has("question")) {
            return question(part.only(Set.of("at", "after", "question")).part("question"));
        }
        return trade.read(part);
    }

    private Deed review(Part part) {
        part.only(Set.of("key", "product", "name", "posting", "rating", "text", "photos"));
        return new Deed.Reviews(
                part.text("key"),
                product(part),
                part.text("name", "Покупатель"),
                part.text("posting", ""),
                rating(part, part.text("rating")),
                part.text("text", ""),
                part.has("photos") ? part.lines("photos") : List.of());
    }

    private Deed crowd(Part part) {
        part.only(Set.of("key", "product", "count", "over", "ratings", "texts"));
        return new Deed.Crowd(
                part.text("key"),
                product(part),
                part.count("count"),
                part.duration("over"),
                part.lines("ratings").stream().map(mark -> rating(part, mark)).toList(),
                part.lines("texts"));
    }

    private Deed question(Part part) {
        part.only(Set.of("key", "product", "name", "text"));
        return new Deed.Asks(
                part.text("key"), product(part), part.text("name", "Пользователь OZON"), part.text("text"));
    }

    private static int rating(Part part, String mark) {
        if (!mark.matches("[1-5]")) {
            throw part.fault("a rating is a number from 1 to 5, not " + mark);
        }
        return Integer.parseInt(mark);
    }

    private String product(Part part) {
        var key = part.text("product");
        if (!products.containsKey(key)) {
            throw part.fault("there is no product \"" + key + "\"");
        }
        return key;
    }
}
