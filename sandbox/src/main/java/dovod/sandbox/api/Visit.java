package dovod.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request on its way to an answer. */
record Visit(HttpExchange exchange, String path, byte[] bytes) {
    private static final int KEPT_OF_BODY = 16_384;

    String verb() {
        return exchange.getRequestMethod();
    }

    String clientId() {
        var header = header("Client-Id");
        return header == null ? "" : header;
    }

    @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** The body as text; of a long one the beginning. */
    String text() {
        return new String(bytes, 0, Math.min(bytes.length, KEPT_OF_BODY), StandardCharsets.UTF_8);
    }
}
