package dovod.lib.ozon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks a request body against Ozon's OpenAPI document more strictly than a general validator would: a field that the
 * document does not know is an error too.
 */
final class OfficialDocument {
    private static @Nullable JsonNode parsedOnce;
    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private OfficialDocument(JsonNode document) {
        this.document = document;
    }

    static synchronized OfficialDocument ofOzon() {
        var known = parsedOnce == null ? Shared.json("seller-api.swagger.json") : parsedOnce;
        parsedOnce = known;
        return new OfficialDocument(known);
    }

    boolean hasMethod(String path) {
        return document.path("paths").has(path);
    }

    List<String> problemsOf(String path, String body) {
        problems.clear();
        var declared = document.path("paths").path(path).path("post").path("requestBody");
        var schema = declared.path("content").path("application/json").path("schema");
        var sent = Fields.JSON.readTree(body);
        if (schema.isMissingNode()) {
            require(sent.isObject() && sent.isEmpty(), "", "takes no fields");
        } else {
            check(sent, schema, "");
        }
        return List.copyOf(problems);
    }

    private void check(JsonNode value, JsonNode declared, String at) {
        var schema = resolved(declared);
        switch (type(schema)) {
            case "object" -> checkObject(value, schema, at);
            case "array" -> checkArray(value, schema, at);
            case "integer" -> checkInteger(value, schema, at);
            case "boolean" -> require(value.isBoolean(), at, "is no boolean");
            case "number" -> require(value.isNumber(), at, "is no number");
            default -> checkString(value, schema, at);
        }
    }

    private void checkObject(JsonNode value, JsonNode schema, String at) {
        require(value.isObject(), at, "is no object");
        schema.path("required").forEach(name -> require(value.has(name.stringValue()), at, "lacks " + name));
        value.properties().forEach(field -> {
            var property = schema.path("properties").path(field.getKey());
            require(!property.isMissingNode(), at, "has an unknown field " + field.getKey());
            if (!property.isMissingNode()) {
                check(field.getValue(), property, at + "/" + field.getKey());
            }
        });
    }

    private void checkArray(JsonNode value, JsonNode schema, String at) {
        require(value.isArray(), at, "is no array");
        require(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at, "is too long");
        require(value.size() >= schema.path("minItems").asInt(0), at, "is too short");
        value.forEach(element -> check(element, schema.path("items"), at + "[]"));
    }

    private void checkInteger(JsonNode value, JsonNode schema, String at) {
        require(value.isIntegralNumber(), at, "is no integer");
        require(value.asDouble(0) <= schema.path("maximum").asDouble(Double.MAX_VALUE), at, "is too large");
        require(value.asDouble(0) >= schema.path("minimum").asDouble(-Double.MAX_VALUE), at, "is too small");
    }

    private void checkString(JsonNode value, JsonNode schema, String at) {
        require(value.isString(), at, "is no string");
        var text = value.asString("");
        switch (schema.path("format").asString("")) {
            case "date-time" ->
                require(text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"), at, "is no time");
            case "int64", "uint64" -> require(text.matches("\\d+"), at, "is no whole number");
            default -> require(!text.isBlank() || at.matches("/(cursor|last_id)"), at, "is blank");
        }
        var allowed = schema.path("enum");
        if (allowed.isArray()) {
            var words = new ArrayList<String>();
            allowed.forEach(word -> words.add(word.stringValue()));
            require(words.contains(text), at, "is none of " + words);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static String type(JsonNode schema) {
        if (schema.has("items")) {
            return "array";
        }
        return schema.has("properties") ? "object" : schema.path("type").asString("string");
    }

    private void require(boolean holds, String at, String otherwise) {
        if (!holds) {
            problems.add((at.isEmpty() ? "body" : at) + " " + otherwise);
        }
    }
}
