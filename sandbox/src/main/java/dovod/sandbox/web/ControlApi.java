package dovod.sandbox.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dovod.sandbox.SandboxControl;
import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.http.Wire;
import dovod.sandbox.json.Json;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The control API. Refusals are {@code {"error": words}}. */
public final class ControlApi implements HttpHandler {
    public static final String PREFIX = "/_control/";
    private static final int LONGEST_BODY = 20 * 1024 * 1024;

    private final List<Route> routes;
    private final Wire wire;

    public ControlApi(SandboxControl control, Wire wire) {
        this.wire = wire;
        this.routes = Stream.of(
                        new StateRoutes(control),
                        new SellerRoutes(control),
                        new ChatRoutes(control),
                        new TradeRoutes(control),
                        new VoiceRoutes(control),
                        new FaultRoutes(control),
                        new JournalRoutes(control))
                .flatMap(group -> group.routes().stream())
                .toList();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        wire.send(exchange, answer(exchange));
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY);
        try {
            refuseForms(exchange);
            return find(exchange, Body.parse(bytes));
        } catch (Refusal refusal) {
            return error(refusal.status(), refusal);
        } catch (NoSuchElementException e) {
            return error(404, e);
        } catch (IllegalArgumentException e) {
            return error(400, e);
        } catch (IllegalStateException e) {
            return error(409, e);
        }
    }

    /** A form of another site cannot send JSON without asking first, and it would ask in vain. */
    private static void refuseForms(HttpExchange exchange) {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!exchange.getRequestMethod().equals("GET") && (type == null || !type.startsWith("application/json"))) {
            throw Refusal.of(415, 3, "Send Content-Type: application/json");
        }
    }

    private Answer find(HttpExchange exchange, Body body) {
        var path = exchange.getRequestURI().getPath().substring(PREFIX.length() - 1);
        var verb = exchange.getRequestMethod();
        for (var route : routes) {
            var matcher = route.path().matcher(path);
            if (route.verb().equals(verb) && matcher.matches()) {
                var query = query(exchange.getRequestURI().getRawQuery());
                return route.handling().handle(new Route.Visit(matcher.toMatchResult(), query, body));
            }
        }
        throw Route.missing(
                "There is no " + verb + " " + exchange.getRequestURI().getPath());
    }

    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Answer error(int status, RuntimeException why) {
        var words = why.getMessage() == null ? "This cannot be done" : why.getMessage();
        return Answer.json(status, Json.object().put("error", words));
    }
}
