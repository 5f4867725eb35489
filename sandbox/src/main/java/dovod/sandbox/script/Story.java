package dovod.sandbox.script;

import dovod.sandbox.world.Product;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A story as written.
 *
 * @param name its short name
 * @param title by language: {@code ru}, {@code en}
 * @param opens when, in its own calendar, it begins; all of its past lies before
 * @param products by key
 * @param cast by key
 * @param past what has happened, each scene at a time
 * @param threads what goes on side by side, by name
 */
public record Story(
        String name,
        Map<String, String> title,
        Instant opens,
        Map<String, Product> products,
        Map<String, Role> cast,
        List<Scene> past,
        Map<String, List<Scene>> threads) {}
