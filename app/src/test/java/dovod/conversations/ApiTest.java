package dovod.conversations;

import static dovod.conversations.Chat.IGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.conversations.FakeCourier.Mood;
import dovod.kernel.Actor;
import dovod.knowledge.MacroText;
import dovod.knowledge.WritingMacro;
import dovod.people.MakingToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Threads over HTTP, as a program sees them. */
@DeskTest
class ApiTest {

    @Autowired
    Desk desk;

    @Autowired
    FakeCourier courier;

    @Autowired
    MakingToken tokens;

    @Autowired
    WritingMacro macros;

    @Autowired
    FillingMacro filling;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private ConversationId igor;
    private String path;

    @BeforeEach
    void igorHasWritten() {
        igor = desk.open(IGOR);
        path = "/api/v1/conversations/" + igor;
    }

    @Test
    void aProgramReadsAndAnswers() {
        var list = read(get(Cast.MARIA, "/api/v1/conversations"));
        assertThat(list.at("/conversations/0/id").asString()).isEqualTo(igor.toString());
        assertThat(list.at("/conversations/0/buyerName").asString()).isEqualTo("Игорь");
        var window = read(get(Cast.MARIA, path + "/messages"));
        var seen = window.at("/lastSeen").asString();

        var sent = send(Cast.MARIA, "k1", Map.of("text", "Едет к вам", "lastSeen", seen));
        assertThat(sent.statusCode()).isEqualTo(202);
        assertThat(send(Cast.MARIA, "k1", Map.of("text", "Едет к вам", "lastSeen", seen))
                        .body())
                .isEqualTo(sent.body());
        desk.work();
        desk.poll(IGOR);

        var message = read(
                get(Cast.MARIA, "/api/v1/messages/" + read(sent).at("/message").asString()));
        assertThat(message.at("/delivery/state").asString()).isEqualTo("accepted");
        assertThat(message.at("/author").asString()).isEqualTo("us");
        assertThat(courier.history(IGOR.id())).hasSize(1);
    }

    @Test
    void errorsAreProblemsWithStableCodes() {
        var seen = read(get(Cast.MARIA, path + "/messages")).at("/lastSeen").asString();
        desk.receive(IGOR.buyer(2, "Уже не нужно"));

        var moved = send(Cast.MARIA, "k1", Map.of("text", "Едет", "lastSeen", seen));
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(read(moved).at("/code").asString()).isEqualTo("thread_moved");
        assertThat(read(get(Cast.MARIA, path + "/news?lastSeen=" + seen))
                        .at("/0/text")
                        .asString())
                .isEqualTo("Уже не нужно");
        assertThat(read(send(Cast.MARIA, "", Map.of("text", "x")))
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("idempotency_key");
        assertThat(read(send(Cast.PYOTR, "k2", Map.of("text", "x")))
                        .at("/status")
                        .asInt())
                .isEqualTo(403);
    }

    @Test
    void aFailedReplyIsSentAgainAndAQueuedOneTakenBack() {
        courier.next(Mood.DECLINES);
        var message = desk.send(igor, "Не ушло");
        desk.work();
        var failed = read(get(Cast.MARIA, "/api/v1/messages/" + message));
        assertThat(failed.at("/delivery/problem").asString()).isEqualTo("window_closed");

        assertThat(call(Cast.MARIA, "POST", "/api/v1/messages/" + message + "/attempts", null)
                        .statusCode())
                .isEqualTo(202);
        desk.work();
        assertThat(courier.history(IGOR.id())).hasSize(1);
        assertThat(call(Cast.MARIA, "DELETE", "/api/v1/messages/" + message, null)
                        .statusCode())
                .isEqualTo(409);

        var other = desk.send(igor, "Ой");
        var draft = read(call(Cast.MARIA, "DELETE", "/api/v1/messages/" + other, null));
        assertThat(draft.at("/text").asString()).isEqualTo("Ой");
    }

    @Test
    void anOlderSaveOfADraftOverwritesNothing() {
        var first = call(Cast.MARIA, "PUT", path + "/draft", Map.of("text", "начало", "version", 0));
        assertThat(read(first).at("/version").asInt()).isEqualTo(1);
        call(Cast.MARIA, "PUT", path + "/draft", Map.of("text", "начало и конец", "version", 1));

        var late = call(Cast.MARIA, "PUT", path + "/draft", Map.of("text", "начало", "version", 1));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(read(late).at("/text").asString()).isEqualTo("начало и конец");
        assertThat(read(get(Cast.MARIA, "/api/v1/drafts")).at("/0/text").asString())
                .isEqualTo("начало и конец");
        assertThat(read(get(Cast.ZOYA, path + "/draft")).at("/text").asString())
                .as("each their own")
                .isEmpty();
    }

    @Test
    void searchTellsTheLineInPieces() {
        var found = read(get(Cast.MARIA, "/api/v1/search?q=%D0%BF%D0%BE%D0%B4%D0%B0%D1%80%D0%BA%D0%B0%D0%BC%D0%B8"));

        assertThat(found.at("/hits/0/kind").asString()).isEqualTo("words");
        assertThat(found.at("/hits/0/line/1/text").asString()).isEqualTo("подарок");
        assertThat(found.at("/hits/0/line/1/marked").asBoolean()).isTrue();
    }

    @Test
    void everyAddressOfAnotherTenantIsNotThere() {
        var message = desk.send(igor, "Наше");
        for (var address :
                List.of(path, path + "/messages", path + "/news", path + "/ability", "/api/v1/messages/" + message)) {
            assertThat(get(Cast.IGNAT, address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(send(Cast.IGNAT, "k", Map.of("text", "чужое")).statusCode()).isEqualTo(404);
        assertThat(call(Cast.IGNAT, "DELETE", "/api/v1/messages/" + message, null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(Cast.IGNAT, "POST", "/api/v1/messages/" + message + "/attempts", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(call(Cast.IGNAT, "PUT", path + "/draft", Map.of("text", "x", "version", 0))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.of(Cast.IGNAT, port)
                        .with("Accept", "application/json")
                        .get("/conversations/" + igor + "/macros")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(get(Cast.IGNAT, "/api/v1/conversations"))
                        .at("/conversations")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aMacroIsFilledWithWhatIsKnownAndTellsWhatIsNot() {
        macros.write(
                Cast.OLEG, new MacroText("Где", "{{buyer}}, заказ {{order}} ({{product}}). {{me}}", List.of(), null));

        var filled = filling.fill(Cast.MARIA, igor, "где").getFirst();

        assertThat(filled.text()).isEqualTo("Игорь, заказ 48866017-0495 ({{product}}). Мария Клёнова");
        assertThat(filled.unresolved()).containsExactly("product");
        var offered = Visitor.of(Cast.MARIA, port)
                .with("Accept", "application/json")
                .get("/conversations/" + igor + "/macros?query=");
        assertThat(read(offered).at("/0/title").asString()).isEqualTo("Где");
    }

    private HttpResponse<String> send(Actor actor, String key, Map<String, Object> reply) {
        return as(actor)
                .send(HttpRequest.newBuilder(new Visitor(port).at(path + "/messages"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(json.writeValueAsString(reply))));
    }

    private HttpResponse<String> get(Actor actor, String address) {
        return call(actor, "GET", address, null);
    }

    private HttpResponse<String> call(Actor actor, String method, String address, Map<String, Object> body) {
        return as(actor)
                .send(HttpRequest.newBuilder(new Visitor(port).at(address))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private Visitor as(Actor actor) {
        return new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer " + tokens.make(actor, "проба", 30).text());
    }

    private JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }
}
