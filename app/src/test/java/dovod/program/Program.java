package dovod.program;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program at the desk's REST API. */
final class Program {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONVERSATIONS = "/api/v1/conversations";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI desk;
    private final String token;

    Program(int port, String token) {
        this.desk = URI.create("http://127.0.0.1:" + port);
        this.token = token;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The ids of all conversations; there are fewer than a page holds. */
    List<String> conversations() throws IOException, InterruptedException {
        return json(CONVERSATIONS)
                .path("conversations")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    /** Every text that stands in a conversation, as often as it stands there. */
    Stream<String> texts(String conversation) throws IOException, InterruptedException {
        var path = CONVERSATIONS + "/" + conversation + "/messages";
        var messages = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        for (var page = json(path);
                ;
                page = json(path + "?before=" + page.path("before").asString())) {
            keep(page, messages);
            if (!page.path("before").isString() || !seen.add(page.path("before").asString())) {
                return messages.values().stream();
            }
        }
    }

    private static void keep(JsonNode page, Map<String, String> messages) {
        page.path("messages")
                .forEach(one ->
                        messages.put(one.path("id").asString(), one.path("text").asString("")));
    }

    /** Sends a reply under a key; sent again with the same key it is the same reply. */
    HttpResponse<String> reply(String conversation, String text, String key) throws IOException, InterruptedException {
        var path = CONVERSATIONS + "/" + conversation + "/messages";
        var seen = json(path).path("lastSeen");
        var body = JSON.createObjectNode().put("text", text).put("undoSeconds", 0);
        if (seen.isString()) {
            body.put("lastSeen", seen.asString());
        }
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }
}
