package dovod.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page at {@code /} with its style and its script; every other path belongs to the Seller API. */
public final class Page {
    private static final String FOLDER = "/dovod/sandbox/page/";
    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final Wire wire;
    private final HttpHandler api;

    /**
     * @param api answers all that is not the page
     */
    public Page(Wire wire, HttpHandler api) {
        this.wire = wire;
        this.api = api;
    }

    /** Enters the page's paths. */
    public void enter(HttpServer server) {
        server.createContext("/", this::rootOrApi);
        server.createContext("/_page/page.css", exchange -> send(exchange, "text/css", resource("page.css")));
        server.createContext("/_page/page.js", exchange -> send(exchange, "text/javascript", resource("page.js")));
    }

    private void rootOrApi(HttpExchange exchange) throws IOException {
        var root = exchange.getRequestURI().getPath().equals("/");
        if (root && exchange.getRequestMethod().equals("GET")) {
            send(exchange, "text/html", Texts.of(exchange).fill(resource("page.html")));
        } else {
            api.handle(exchange);
        }
    }

    private void send(HttpExchange exchange, String type, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        wire.send(exchange, Answer.bytes(200, type + "; charset=utf-8", bytes).with(SECURITY));
    }

    static String resource(String name) {
        try (var stream = Page.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The sandbox was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
