package dovod.sandbox.push;

import dovod.sandbox.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posts a push and judges the answer by the rules of the documentation (sections push_start and push_types). */
final class Postman implements AutoCloseable {
    private final HttpClient client;
    private final Duration timeout;
    private final InstantSource wall;

    Postman(Duration timeout, InstantSource wall) {
        this.timeout = timeout;
        this.wall = wall;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /** Posts an event, which must be answered by {@code {"result": true}}. */
    Reply tell(String url, ObjectNode body) {
        return post(url, body, Postman::judgeEvent);
    }

    /** Posts a TYPE_PING, which must be answered by version, name and time. */
    Reply ping(String url, Instant now) {
        var body = Json.object().put("message_type", "TYPE_PING").put("time", now.toString());
        return post(url, body, Postman::judgePing);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Reply post(String url, ObjectNode body, Function<JsonNode, String> judge) {
        var start = wall.instant();
        try {
            var answer = client.send(request(url, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(judge(answer, judge), true, since(start));
        } catch (ConnectException e) {
            return new Reply("REQUEST_ERROR", false, since(start));
        } catch (HttpTimeoutException e) {
            return new Reply("REQUEST_TIMEOUT", true, since(start));
        } catch (IOException | IllegalArgumentException e) {
            return new Reply("REQUEST_ERROR", false, since(start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply("REQUEST_ERROR", false, since(start));
        }
    }

    private HttpRequest request(String url, ObjectNode body) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)))
                .build();
    }

    private Duration since(Instant start) {
        return Duration.between(start, wall.instant());
    }

    private static String judge(HttpResponse<String> answer, Function<JsonNode, String> judge) {
        if (answer.statusCode() >= 500) {
            return "SERVER_FAULT";
        }
        if (answer.statusCode() != 200) {
            return "STATUS_CODE_NOT_OK";
        }
        if (answer.body().isBlank()) {
            return "EMPTY_BODY";
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            return "INVALID_BODY";
        }
        try {
            return judge.apply(Json.MAPPER.readTree(answer.body()));
        } catch (JacksonException e) {
            return "INVALID_JSON";
        }
    }

    private static String judgeEvent(JsonNode body) {
        return body.path("result").isBoolean() && body.path("result").asBoolean() ? Reply.OK : "WRONG_RESULT_FIELD";
    }

    private static String judgePing(JsonNode body) {
        if (!body.path("version").isString() || !body.path("name").isString() || !body.has("time")) {
            return "WRONG_RESULT_FIELD";
        }
        try {
            Instant.parse(body.path("time").asString());
            return Reply.OK;
        } catch (DateTimeParseException e) {
            return "WRONG_RESULT_TIME_FIELD";
        }
    }
}
