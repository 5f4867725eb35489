package dovod.house;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the REST API that is kept in docs, and served at {@code /static/openapi.json}, is the one the code
 * makes. Where they differ the new one is left in {@code target/openapi.json}: read it, and put it in place.
 */
@DeskTest
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static {
        // Who asks is known from the token, and for what from the request, not from parameters; equal names of two
        // rooms must not meet.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Errand.class);
        TypeNameResolver.std.setUseFqn(true);
    }

    @Autowired
    OpenApiWebMvcResource described;

    @Test
    void theDescriptionIsTheOneTheCodeMakes() throws IOException {
        var made = made();
        var kept = root().resolve("docs/openapi.json");
        if (!Files.exists(kept) || !JSON.readTree(kept.toFile()).equals(made)) {
            Files.writeString(
                    Path.of("target/openapi.json"),
                    JSON.writeValueAsString(JSON.treeToValue(made, Object.class)) + "\n");
        }
        assertThat(kept).exists();
        assertThat(JSON.readTree(kept.toFile())).isEqualTo(made);
    }

    @Test
    void everyOperationIsOfTheFirstVersionAndSaysWhatItAnswers() throws IOException {
        var paths = made().path("paths");
        assertThat(paths.isEmpty()).isFalse();
        paths.properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/api/v1/");
            path.getValue()
                    .properties()
                    .forEach(operation -> assertThat(
                                    operation.getValue().path("responses").isEmpty())
                            .as(path.getKey())
                            .isFalse());
        });
    }

    /** Only the public API, without the server's address, which differs from run to run. */
    private JsonNode made() throws IOException {
        var request = new MockHttpServletRequest("GET", "/v3/api-docs");
        var text = new String(described.openapiJson(request, "/v3/api-docs", Locale.ENGLISH), StandardCharsets.UTF_8);
        var whole = (ObjectNode) JSON.readTree(
                text.replaceAll("dovod\\.([a-z.]+)\\.rest\\.", "$1.").replaceAll("([A-Za-z])\\$([A-Z])", "$1.$2"));
        whole.remove("servers");
        var info = whole.putObject("info");
        info.put("title", "Dovod");
        info.put("version", "1");
        info.put(
                "description",
                "Sign in with a token of yours: Authorization: Bearer dov_...; errors are problem+json (RFC 9457).");
        var paths = (ObjectNode) whole.path("paths");
        paths.propertyStream().map(path -> path.getKey()).toList().stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::remove);
        // What pages alone exchange with their own scripts is nobody's API.
        var schemas = (ObjectNode) whole.at("/components/schemas");
        schemas.propertyNames().stream()
                .filter(name -> name.contains(".web."))
                .toList()
                .forEach(schemas::remove);
        return whole;
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return here.endsWith("app") ? here.getParent() : here;
    }
}
