package dovod.sandbox.json;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mapper that all of the sandbox uses, and the small shapes that recur in Ozon's JSON. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();
    public static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of what the elements are rendered to. */
    public static <T> ArrayNode array(Iterable<T> elements, java.util.function.Function<T, JsonNode> render) {
        var array = array();
        elements.forEach(element -> array.add(render.apply(element)));
        return array;
    }

    public static ArrayNode texts(Iterable<String> texts) {
        return array(texts, JsonNodeFactory.instance::stringNode);
    }

    /** A sum as the newer methods write it: decimal text and currency. */
    public static ObjectNode money(BigDecimal amount) {
        return object().put("amount", amount.toPlainString()).put("currency", "RUB");
    }

    /** A sum as {@code /v1/returns/list} writes it. */
    public static ObjectNode price(BigDecimal amount) {
        return object().put("currency_code", "RUB").put("price", amount);
    }

    /** A time in UTC, or null. */
    public static @Nullable String time(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
