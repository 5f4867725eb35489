package dovod.cases.rest;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.Receiving;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.MakingToken;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DeskTest
class CaseRestTest {

    private static final String CASES = "/api/v1/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private Receiving receiving;

    @Autowired
    private MakingToken tokens;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestClock clock;

    private Visitor maria;
    private String igors = "";

    @BeforeEach
    void igorWrites() {
        receiving.receive(
                OLKHA,
                List.of(new Arrival(
                        "fake",
                        Ids.next(),
                        Ids.next(),
                        "chat-1",
                        "buyer",
                        "1",
                        Author.BUYER,
                        "buyer-1",
                        "Игорь",
                        "Что с заказом?",
                        List.of(),
                        clock.instant(),
                        "48866017-0495",
                        null,
                        null,
                        false)));
        maria = program(MARIA);
        igors = CASES + "/" + read(maria.get(CASES)).at("/cases/0/id").asString();
    }

    @Test
    void listsAndOpensCases() {
        var page = read(maria.get(CASES + "?view=waiting_us"));
        assertThat(page.at("/cases/0/number").asLong()).isEqualTo(1);
        assertThat(page.at("/cases/0/waitingOn").asString()).isEqualTo("us");
        assertThat(page.at("/cases/0/order").asString()).isEqualTo("48866017-0495");
        assertThat(page.at("/next").isNull() || page.at("/next").isMissingNode())
                .isTrue();

        var whole = read(maria.get(igors));
        assertThat(whole.at("/summary/subject").asString()).isEqualTo("Что с заказом?");
        assertThat(whole.at("/conversations/0/kind").asString()).isEqualTo("buyer");
        assertThat(whole.at("/clocks/0/state").asString()).isEqualTo("running");
        assertThat(read(maria.get(igors + "/events")).at("/0/kind").asString()).isEqualTo("opened");
    }

    @Test
    void closingIsRefusedWithItsReason() {
        var refused = send(maria, "POST", igors + "/closure", "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("still_unanswered");
    }

    @Test
    void worksOnACase() {
        assertThat(send(maria, "PUT", igors + "/assignment", "{\"owner\": \"" + ZOYA.personId() + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(maria, "PUT", igors + "/tags", "{\"tags\": [\"брак\"]}").statusCode())
                .isEqualTo(204);
        assertThat(send(
                                maria,
                                "PUT",
                                igors + "/snooze",
                                "{\"until\": \"2026-11-30T09:00:00Z\", \"reason\": \"Ждём\", \"wakeOnReply\": true}")
                        .statusCode())
                .isEqualTo(204);
        var row = read(maria.get(igors)).path("summary");
        assertThat(row.path("owner").asString()).isEqualTo(ZOYA.personId().toString());
        assertThat(row.path("tags").get(0).asString()).isEqualTo("брак");
        assertThat(row.path("snoozedUntil").asString()).isEqualTo("2026-11-30T09:00:00Z");
        assertThat(send(maria, "DELETE", igors + "/snooze", "").statusCode()).isEqualTo(204);
        assertThat(read(maria.get(CASES + "?view=snoozed")).path("cases").isEmpty())
                .isTrue();
    }

    @Test
    void theSameKeyIsTheSameNote() {
        maria.with("Idempotency-Key", "n-1");
        var first = send(maria, "POST", igors + "/notes", "{\"body\": \"Позвонить\"}");
        var again = send(maria, "POST", igors + "/notes", "{\"body\": \"Позвонить\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(read(maria.get(igors)).path("notes").size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /tags       | {\"tags\": [\"ялялялялялялялялялялялялялялялялялялялялялялялялялялял\"]} | 422",
                "PUT    | /assignment | {\"owner\": \"019aa000-0000-7000-8000-0000000000ff\"} | 422",
                "PUT    | /snooze     | {\"until\": \"2020-01-01T00:00:00Z\", \"reason\": \"x\"} | 422",
                "POST   | /notes      | {} | 422",
                "DELETE | /closure    | {\"reason\": \"x\"} | 409",
                "POST   | /notes      | not json | 400",
                "PUT    | /snooze     | {\"until\": \"завтра\"} | 400",
            })
    void badInputGetsAClearAnswer(String method, String path, String body, int status) {
        assertThat(send(maria, method, igors + path, body).statusCode()).isEqualTo(status);
    }

    @Test
    void anotherTenantsCaseIsNotThere() {
        var boris = program(BORIS);
        for (var path : List.of("", "/events")) {
            assertThat(boris.get(igors + path).statusCode()).isEqualTo(404);
        }
        assertThat(send(boris, "POST", igors + "/closure", "{}").statusCode()).isEqualTo(404);
        assertThat(send(boris, "PUT", igors + "/tags", "{\"tags\": []}").statusCode())
                .isEqualTo(404);
        assertThat(send(boris, "POST", igors + "/notes", "{\"body\": \"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(send(boris, "DELETE", igors + "/snooze", "").statusCode()).isEqualTo(404);
        assertThat(read(boris.get(CASES)).path("cases").isEmpty()).isTrue();
        assertThat(boris.get(CASES + "/" + Ids.next()).statusCode()).isEqualTo(404);
        assertThat(maria.get(CASES + "?view=none").statusCode()).isEqualTo(422);
    }

    private Visitor program(Actor actor) {
        var token = tokens.make(actor, "Проба", 30).text();
        return new Visitor(port).with("Authorization", "Bearer " + token).with("Accept", "application/json");
    }

    private JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path, String body) {
        return visitor.send(HttpRequest.newBuilder(visitor.at(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
