package dovod.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Wire;
import dovod.sandbox.picture.PictureFiles;
import java.io.IOException;
import java.util.Map;

/** The pictures of products, open to everyone as on the marketplace's own servers. */
public final class Pictures implements HttpHandler {
    private final PictureFiles files = new PictureFiles();
    private final Wire wire;

    public Pictures(Wire wire) {
        this.wire = wire;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var answer = files.find(exchange.getRequestURI().getPath())
                .map(png -> Answer.bytes(200, "image/png", png))
                .orElse(Answer.text(404, "404 page not found"))
                .with(Map.of("Cache-Control", "max-age=3600"));
        wire.send(exchange, answer);
    }
}
