package dovod.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Details of facts as JSON, always spelled the same, and the digest that makes a fact this fact. */
final class Details {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private Details() {}

    static String json(Map<String, Object> detail) {
        return JSON.writeValueAsString(new TreeMap<>(detail));
    }

    static Map<String, Object> read(String json) {
        return JSON.readValue(json, MAP);
    }

    static byte[] digest(String source, ToldFact fact) {
        var text =
                String.join("\n", source, fact.kind().code(), String.valueOf(fact.happenedAt()), json(fact.detail()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
