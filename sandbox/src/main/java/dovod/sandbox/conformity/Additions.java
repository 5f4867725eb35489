package dovod.sandbox.conformity;

import dovod.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Fields and values that are newer than the document's edition, each with the date of the marketplace's notice. */
final class Additions {
    private final Map<String, Set<String>> fields;
    private final Map<String, Set<String>> values;

    private Additions(JsonNode document) {
        this.fields = read(document.path("fields"), "field");
        this.values = read(document.path("values"), "value");
    }

    static Additions known() {
        try (var stream = Additions.class.getResourceAsStream("/dovod/sandbox/conformity/additions.yaml")) {
            return new Additions(Json.YAML.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String method, String field) {
        return fields.getOrDefault(method, Set.of()).contains(field);
    }

    boolean allowsValue(String method, String field, JsonNode value) {
        return values.getOrDefault(method, Set.of()).contains(field + "=" + value.asString());
    }

    private static Map<String, Set<String>> read(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.groupingBy(
                        one -> one.path("method").asString(),
                        Collectors.mapping(one -> one.path(key).asString(), Collectors.toSet())));
    }
}
