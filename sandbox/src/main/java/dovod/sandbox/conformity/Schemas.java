package dovod.sandbox.conformity;

import dovod.sandbox.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document's named schemas. */
final class Schemas {
    private final JsonNode named;

    Schemas(JsonNode named) {
        this.named = named;
    }

    /** The schema itself, references followed and {@code allOf} put together. */
    JsonNode resolve(JsonNode schema) {
        var resolved = schema;
        while (resolved.has("$ref")) {
            var reference = resolved.path("$ref").asString();
            resolved = named.path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return resolved.has("allOf") ? merged(resolved) : resolved;
    }

    private JsonNode merged(JsonNode schema) {
        var whole = Json.object();
        schema.path("allOf").forEach(part -> absorb(whole, resolve(part)));
        absorb(whole, schema);
        whole.remove("allOf");
        return whole;
    }

    private static void absorb(ObjectNode whole, JsonNode part) {
        part.properties().forEach(property -> {
            if (property.getKey().equals("properties") && whole.has("properties")) {
                ((ObjectNode) whole.get("properties")).setAll((ObjectNode) property.getValue());
            } else {
                whole.set(property.getKey(), property.getValue().deepCopy());
            }
        });
    }
}
