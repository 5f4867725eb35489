package dovod.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import dovod.sandbox.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;

/** The page's words in one language. */
final class Texts {
    private final String language;
    private final Properties words;

    private Texts(String language) {
        this.language = language;
        this.words = read("page_" + language + ".properties");
    }

    /** By {@code ?lang=}, else by what the browser prefers; Russian unless English comes first. */
    static Texts of(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        if (query != null && query.matches("(.*&)?lang=(ru|en)(&.*)?")) {
            return new Texts(query.matches("(.*&)?lang=en(&.*)?") ? "en" : "ru");
        }
        var accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        return new Texts(prefersEnglish(accepted == null ? "" : accepted) ? "en" : "ru");
    }

    /** The template with its words in place; the script gets them too, as JSON. */
    String fill(String template) {
        var filled = template.replace("{{lang}}", language);
        for (var key : words.stringPropertyNames()) {
            filled = filled.replace("{{" + key + "}}", escaped(words.getProperty(key)));
        }
        var json = Json.MAPPER.writeValueAsString(new TreeMap<>(words));
        return filled.replace("{{words}}", escaped(json));
    }

    private static boolean prefersEnglish(String accepted) {
        var text = accepted.toLowerCase(Locale.ROOT);
        var english = text.indexOf("en");
        var russian = text.indexOf("ru");
        return english >= 0 && (russian < 0 || english < russian);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Page.resource(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
