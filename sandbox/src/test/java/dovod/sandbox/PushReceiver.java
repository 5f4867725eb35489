package dovod.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dovod.sandbox.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** A seller's address for pushes, which can be told to misbehave. */
final class PushReceiver implements AutoCloseable {
    static final String EVENT = "{\"result\": true}";
    static final String PING = "{\"version\":\"1\",\"name\":\"test\",\"time\":\"2026-11-21T07:00:00Z\"}";

    private final HttpServer server;
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    volatile String pingAnswer = PING;
    volatile String eventAnswer = EVENT;
    volatile String contentType = "application/json";
    volatile Runnable meanwhile = () -> {};

    PushReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/push";
    }

    /** What came, pings left out. */
    List<JsonNode> events() {
        return received.stream().filter(body -> !isPing(body)).toList();
    }

    List<String> types() {
        return events().stream()
                .map(body -> body.path("message_type").asString())
                .toList();
    }

    long pings() {
        return received.stream().filter(PushReceiver::isPing).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes());
            received.add(body);
            meanwhile.run();
            var answer = (isPing(body) ? pingAnswer : eventAnswer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static boolean isPing(JsonNode body) {
        return body.path("message_type").asString().equals("TYPE_PING");
    }
}
