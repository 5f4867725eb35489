package dovod.sandbox.script;

import dovod.sandbox.world.ChatType;
import dovod.sandbox.world.Product;
import dovod.sandbox.world.Speaker;
import dovod.sandbox.world.Warehouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a story from its YAML. The format is described in the sandbox's README. */
final class StoryReader {
    private static final Set<String> KNOWN =
            Set.of("story", "title", "opens", "products", "warehouses", "cast", "past", "steps", "threads");

    private StoryReader() {}

    static Story read(JsonNode tree) {
        var root = new Part(tree, "story").only(KNOWN);
        var products = root.map("products", (key, part) -> product(part));
        var warehouses = root.map("warehouses", (key, part) -> warehouse(part));
        var cast = root.map("cast", (key, part) -> role(part));
        var scenes = new SceneReader(new VoiceReader(products, new TradeReader(products, warehouses)), cast);
        var past = root.list("past").stream().map(scenes::past).toList();
        return new Story(
                root.text("story"),
                root.texts("title"),
                root.time("opens"),
                products,
                cast,
                past,
                threads(root, scenes));
    }

    private static Map<String, List<Scene>> threads(Part root, SceneReader scenes) {
        var threads = new LinkedHashMap<String, List<Scene>>();
        if (root.has("steps")) {
            threads.put("steps", root.list("steps").stream().map(scenes::step).toList());
        }
        if (root.has("threads")) {
            root.names("threads")
                    .forEach(name -> threads.put(
                            name,
                            root.part("threads").list(name).stream()
                                    .map(scenes::step)
                                    .toList()));
        }
        return threads;
    }

    private static Product product(Part part) {
        part.only(Set.of("id", "sku", "offer", "name", "price", "old_price", "drawing", "since"));
        return new Product(
                part.number("id"),
                part.number("sku"),
                part.text("offer"),
                part.text("name"),
                part.sum("price"),
                part.sum("old_price"),
                part.text("drawing"),
                part.time("since"));
    }

    private static Warehouse warehouse(Part part) {
        part.only(Set.of("id", "name", "cluster_id", "cluster"));
        return new Warehouse(part.number("id"), part.text("name"), part.number("cluster_id"), part.text("cluster"));
    }

    private static Role role(Part part) {
        part.only(Set.of("id", "name", "chat", "about", "support"));
        var support = part.text("support", "false").equals("true");
        var name = part.text("name");
        var speaker = support ? Speaker.operator(name) : Speaker.buyer(part.text("id"), name);
        var type = support ? ChatType.SELLER_SUPPORT : ChatType.BUYER_SELLER;
        return new Role(speaker, part.text("chat", ""), type, part.text("about", ""));
    }
}
