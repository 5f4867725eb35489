package dovod.care;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.people.MakingToken;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program sees a case through by the same rules as a person on the page. */
class CareRestTest extends CareStory {

    @LocalServerPort
    int port;

    @Autowired
    MakingToken tokens;

    @Autowired
    JsonMapper json;

    private Visitor maria;
    private String care;

    CareRestTest() {
        maria = new Visitor(0);
        care = "";
    }

    @BeforeEach
    void marinaWrites() {
        writes("Марина", "Застряли на шаге 7", "https://cdn.example/stul.png");
        maria = program(MARIA);
        care = "/api/v1/cases/" + id(1).value() + "/care";
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace() {
        assertThat(send(maria, "PUT", "/fault", "{'fault': 'assembly', 'reason': 'по фото'}")
                        .statusCode())
                .isEqualTo(204);
        var refused = send(maria, "POST", "/conclusion", "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        var errors = read(refused).path("errors");
        assertThat(errors.valueStream().map(one -> one.path("field").asString()))
                .containsExactly("point-whole", "point-step");
        var missing = read(maria.get(care)).path("missing");
        assertThat(missing.valueStream().map(one -> one.path("place").asString()))
                .containsExactly("point-whole", "point-step");
    }

    @Test
    void aCaseIsSeenThrough() {
        send(maria, "PUT", "/fault", "{'fault': 'assembly', 'reason': 'по фото', 'step': '7'}");
        var picture = read(maria.get(care)).at("/shown/0/key").asString();
        send(maria, "PUT", "/points/whole", "{'picture': '%s'}".formatted(picture));
        send(maria, "PUT", "/points/step", "{'waived': true, 'words': 'написала сама'}");
        assertThat(read(send(maria, "POST", "/conclusion", "{}")).path("stage").asString())
                .isEqualTo("resolution");

        var solution = read(send(maria, "POST", "/solutions", "{'kind': 'step', 'words': 'шаг 7'}"));
        var outcome = "/solutions/" + solution.path("id").asString() + "/outcome";
        assertThat(send(maria, "PUT", outcome, "{'outcome': 'taken'}").statusCode())
                .isEqualTo(204);
        weWrite("Марина", "Футорки вкрутите в нижний ряд: на шаге 7 там по четыре отверстия с каждой стороны.");
        assertThat(read(send(maria, "POST", "/conclusion", "{}")).path("stage").asString())
                .isEqualTo("confirmation");
        assertThat(send(maria, "POST", "/confirmation", "{'words': 'Получилось'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(read(maria.get(care)).path("stage").asString()).isEqualTo("aftercare");

        assertThat(send(maria, "POST", "/reopening", "{'stage': 'resolution', 'reason': 'Отвалилось'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(read(maria.get(care)).path("stage").asString()).isEqualTo("resolution");
    }

    @Test
    void productionAnswersAProgramToo() {
        var due = clock.instant().plus(Duration.ofHours(4));
        var asked = send(
                maria,
                "POST",
                "/inquiries",
                "{'question': 'Это брак?', 'person': '%s', 'dueAt': '%s'}".formatted(PYOTR.personId(), due));
        var inquiry = "/api/v1/inquiries/" + read(asked).path("id").asString();
        var pyotr = program(PYOTR);

        assertThat(read(pyotr.get("/api/v1/inquiries")).path("inquiries").size())
                .isEqualTo(1);
        assertThat(sendTo(pyotr, "POST", inquiry + "/answer", "{'verdict': 'assembly', 'text': 'Нет, нижний ряд'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(read(pyotr.get(inquiry)).at("/answer/verdict").asString()).isEqualTo("assembly");
        assertThat(read(pyotr.get("/api/v1/inquiries?state=answered&query=%D1%80%D1%8F%D0%B4%D1%8B"))
                        .path("inquiries")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void proceduresAreReadAndChanged() {
        var oleg = program(OLEG);
        var standard = read(oleg.get("/api/v1/procedures")).at("/procedures/0");
        var path = "/api/v1/procedures/" + standard.path("id").asString();
        var changed = standard.toString().replace("Мебель", "Стулья");

        assertThat(sendTo(maria, "PUT", path, changed).statusCode()).isEqualTo(403);
        assertThat(sendTo(oleg, "PUT", path, changed).statusCode()).isEqualTo(204);
        assertThat(sendTo(oleg, "PUT", path, changed).statusCode()).isEqualTo(409);
        assertThat(read(oleg.get(path)).path("title").asString()).isEqualTo("Стулья");
        assertThat(read(oleg.get(path + "/versions")).path("procedures").size()).isEqualTo(2);
        assertThat(sendTo(oleg, "DELETE", path, "{}").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> send(Visitor visitor, String method, String path, String body) {
        return sendTo(visitor, method, care + path, body);
    }

    private static HttpResponse<String> sendTo(Visitor visitor, String method, String path, String body) {
        return visitor.send(HttpRequest.newBuilder(visitor.at(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private Visitor program(Actor actor) {
        return new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(actor, "программа", 30).text());
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }
}
