package dovod.sandbox.conformity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The validator on a small document, so that it is tested where the official one is not at hand. */
class SwaggerTest {
    private static final String DOCUMENT = """
            paths:
              /v1/thing:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Ask'}}}}
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Told'}}}}
                    '400': {content: {application/json: {schema: {$ref: '#/components/schemas/Wrong'}}}}
              /v1/bare:
                post:
                  responses: {'200': {description: nothing}}
            components:
              schemas:
                Ask:
                  type: object
                  required: [limit]
                  properties:
                    limit: {type: integer, format: int64, minimum: 1, maximum: 100}
                    text: {type: string, minLength: 2, maxLength: 4}
                    kind: {type: string, enum: [ONE, TWO]}
                    since: {type: string, format: date-time}
                    skus: {type: array, maxItems: 2, items: {type: string, format: int64}}
                    choice: {oneOf: [{required: [a]}, {required: [b]}], properties: {a: {type: string}, b: {type: string}}}
                Told:
                  allOf: [{$ref: '#/components/schemas/Base'}]
                  properties: {rows: {items: {$ref: '#/components/schemas/Base'}}}
                Base:
                  type: object
                  properties: {id: {type: integer, format: int32}, flag: {type: boolean}, price: {type: number}}
                Wrong:
                  type: object
                  properties: {code: {type: integer, format: int32}, message: {type: string}}
            """;

    @TempDir
    private Path folder;

    private Swagger swagger;

    @BeforeEach
    void load() throws IOException {
        var file = folder.resolve("seller-api.swagger.json");
        Files.write(file, Json.MAPPER.writeValueAsBytes(Json.YAML.readTree(DOCUMENT)));
        swagger = Swagger.load(file);
    }

    @Test
    void whatFitsIsNoViolation() {
        assertThat(asked("""
                        {"limit": 5, "text": "абв", "kind": "TWO", "since": "2026-11-21T07:00:00Z",
                         "skus": ["1", 2], "choice": {"b": "x"}}""")).isEmpty();
        assertThat(asked("{\"limit\": \"5\", \"text\": null}")).isEmpty();
        assertThat(told(200, "{\"id\": 1, \"rows\": [{\"flag\": true, \"price\": 1.5}]}"))
                .isEmpty();
    }

    @Test
    void eachKindOfMistakeIsNamedWithItsPlace() {
        assertThat(asked("{}")).containsExactly("request.limit: is required, but is not there");
        assertThat(asked("{\"limit\": 101}")).containsExactly("request.limit: is more than 100");
        assertThat(asked("{\"limit\": true}")).containsExactly("request.limit: must be of type integer, but is true");
        assertThat(asked("{\"limit\": 1, \"lmit\": 1}"))
                .containsExactly("request.lmit: the document does not know this field");
        assertThat(asked("{\"limit\": 1, \"text\": \"я\"}")).containsExactly("request.text: is shorter than 2");
        assertThat(asked("{\"limit\": 1, \"text\": \"абвгд\"}")).containsExactly("request.text: is longer than 4");
        assertThat(asked("{\"limit\": 1, \"kind\": \"two\"}"))
                .containsExactly("request.kind: must be one of [\"ONE\",\"TWO\"], but is \"two\"");
        assertThat(asked("{\"limit\": 1, \"since\": \"21.11.2026\"}"))
                .containsExactly("request.since: must be a time by RFC 3339, but is \"21.11.2026\"");
        assertThat(asked("{\"limit\": 1, \"skus\": [1, 2, 3]}"))
                .containsExactly("request.skus: has 3 elements, more than allowed");
        assertThat(asked("{\"limit\": 1, \"skus\": [\"1\", false]}"))
                .containsExactly("request.skus[1]: must be of type string, but is false");
        assertThat(asked("{\"limit\": 1, \"choice\": {}}"))
                .containsExactly("request.choice: none of the alternatives holds");
    }

    @Test
    void answersAreCheckedThroughReferencesAndByStatus() {
        assertThat(told(200, "{\"rows\": [{}, {\"id\": \"7\"}]}"))
                .containsExactly("response.rows[1].id: must be of type integer, but is \"7\"");
        assertThat(told(200, "{\"rows\": {}}")).containsExactly("response.rows: must be an array, but is {}");
        assertThat(told(503, "{\"code\": 14, \"massage\": \"\"}"))
                .containsExactly("response.massage: the document does not know this field");
    }

    @Test
    void methodsWithoutFieldsTakeNone() {
        assertThat(swagger.checkRequest("/v1/bare", Json.object())).isEmpty();
        assertThat(swagger.checkRequest("/v1/bare", Json.object().put("x", 1))).hasSize(1);
        assertThat(swagger.checkRequest("/v9/none", Json.object()))
                .extracting(Violation::problem)
                .containsExactly("the document has no such method");
    }

    @Test
    void aMissingDocumentIsSaidClearly() {
        assertThatThrownBy(() -> Swagger.load(folder.resolve("none.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no readable document");
    }

    @Test
    void theDocumentIsFoundBesideAFolderAbove() throws IOException {
        var place = folder.resolve("shared/ozon/seller-api.swagger.json");
        Files.createDirectories(place.getParent());
        Files.writeString(place, "{}");
        var deep = Files.createDirectories(folder.resolve("work/main/sandbox"));

        assertThat(Swagger.near(deep)).contains(place);
    }

    private List<String> asked(String json) {
        return lines(swagger.checkRequest("/v1/thing", Json.MAPPER.readTree(json)));
    }

    private List<String> told(int status, String json) {
        return lines(swagger.checkResponse("/v1/thing", status, Json.MAPPER.readTree(json)));
    }

    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(one -> one.where() + ": " + one.problem())
                .toList();
    }
}
