package dovod.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk's REST API, as a program uses it. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI desk;
    private final String token;

    Api(URI desk, String token) {
        this.desk = desk;
        this.token = token;
    }

    /** The desk's ids of the conversations, by the marketplace's. */
    Map<String, String> conversations() throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, String>();
        JsonNode page;
        var path = "/api/v1/conversations";
        do {
            page = get(path);
            page.path("conversations")
                    .forEach(one -> found.put(
                            one.path("externalId").asString(), one.path("id").asString()));
            path = "/api/v1/conversations?cursor=" + page.path("next").asString("");
        } while (page.path("next").isString());
        return found;
    }

    /** Every text of a conversation, the newest pages first. */
    List<String> texts(String conversation) throws IOException, InterruptedException {
        var texts = new ArrayList<String>();
        var path = "/api/v1/conversations/" + conversation + "/messages";
        var page = get(path);
        page.path("messages").forEach(message -> texts.add(message.path("text").asString("")));
        while (page.path("before").isString()) {
            page = get(path + "?before=" + page.path("before").asString());
            page.path("messages")
                    .forEach(message -> texts.add(message.path("text").asString("")));
        }
        return texts;
    }

    /**
     * Sends a reply under a key; sent again with the same key it is the same reply.
     *
     * @return the status of the answer
     */
    int reply(String conversation, String text, String key) throws IOException, InterruptedException {
        var seen = get("/api/v1/conversations/" + conversation + "/messages").path("lastSeen");
        var body = JSON.createObjectNode().put("text", text).put("undoSeconds", 0);
        if (seen.isString()) {
            body.put("lastSeen", seen.asString());
        }
        var answer = http.send(
                request("/api/v1/conversations/" + conversation + "/messages")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer.statusCode();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token);
    }
}
