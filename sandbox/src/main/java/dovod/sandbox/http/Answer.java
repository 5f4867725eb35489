package dovod.sandbox.http;

import dovod.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is answered to a request.
 *
 * @param json the body as JSON, or null when it is something else
 */
public record Answer(
        int status,
        String contentType,
        byte[] body,
        @Nullable ObjectNode json,
        Map<String, String> headers) {

    public static Answer json(int status, ObjectNode json) {
        return new Answer(status, "application/json", Json.MAPPER.writeValueAsBytes(json), json, Map.of());
    }

    public static Answer text(int status, String text) {
        return bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, body, null, Map.of());
    }

    public Answer with(Map<String, String> more) {
        var all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, contentType, body, json, all);
    }
}
