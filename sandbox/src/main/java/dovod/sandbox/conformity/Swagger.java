package dovod.sandbox.conformity;

import dovod.sandbox.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The official document, read once. Immutable; safe for use by many threads. */
public final class Swagger {
    private static final Path USUAL_PLACE = Path.of("shared", "ozon", "seller-api.swagger.json");

    private final JsonNode document;
    private final Walker walker;

    private Swagger(JsonNode document) {
        this.document = document;
        this.walker = new Walker(new Schemas(document.path("components").path("schemas")), Additions.known());
    }

    /** Reads the document from a file of JSON (OpenAPI 3.0). */
    public static Swagger load(Path file) {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no readable document at " + file.toAbsolutePath());
        }
        var document = Json.MAPPER.readTree(file.toFile());
        if (!document.path("paths").isObject()) {
            throw new IllegalArgumentException(file + " is no OpenAPI document: it has no paths");
        }
        return new Swagger(document);
    }

    /** Looks for the document in a folder {@code shared/ozon} beside this folder or beside one above it. */
    public static Optional<Path> near(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), above -> above != null, Path::getParent)
                .map(above -> above.resolve(USUAL_PLACE))
                .filter(Files::isReadable)
                .findFirst();
    }

    /** Whether the document has this method. */
    public boolean knows(String path) {
        return operation(path).isObject();
    }

    /** What is wrong with a request's body; empty when nothing is. */
    public List<Violation> checkRequest(String path, JsonNode body) {
        if (!knows(path)) {
            return List.of(new Violation(path, "request", "the document has no such method"));
        }
        var schema = schema(operation(path).path("requestBody"));
        if (schema.isMissingNode()) {
            return walker.unknown(path, "request", body);
        }
        return walker.walk(path, "request", schema, body);
    }

    /** What is wrong with an answer's body; empty when nothing is. */
    public List<Violation> checkResponse(String path, int status, JsonNode body) {
        if (!knows(path)) {
            return List.of(new Violation(path, "response", "the document has no such method"));
        }
        var schema = schema(answer(path, status));
        if (schema.isMissingNode()) {
            return walker.unknown(path, "response", body);
        }
        return walker.walk(path, "response", schema, body);
    }

    /** The answer with this status, or that of errors in general. */
    private JsonNode answer(String path, int status) {
        var answers = operation(path).path("responses");
        return Stream.of(Integer.toString(status), "default", "400")
                .map(answers::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(answers.path("none"));
    }

    private JsonNode operation(String path) {
        var operations = document.path("paths").path(path);
        return operations.has("post") ? operations.path("post") : operations.path("get");
    }

    private static JsonNode schema(JsonNode holder) {
        return holder.path("content").path("application/json").path("schema");
    }
}
