package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.sandbox.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The control API and the page, as programs and people use them over HTTP. */
class ControlStoryTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JSON = "application/json";

    private Sandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aPersonTypesAsTheBuyerAndSeesTheAnswer() {
        var chat = Goods.igorsChat(sandbox);
        var said = post("/_control/chats/" + chat + "/messages", "{\"text\": \"Добрый день\\nГде подарок?\"}");
        assertThat(said.statusCode()).isEqualTo(201);

        var caller = Caller.of(sandbox);
        var told = caller.call("/v3/chat/history", "{'chat_id': '%s'}".formatted(chat))
                .json();
        assertThat(told.path("messages").path(0).path("data").valueStream().map(JsonNode::asString))
                .containsExactly("Добрый день", "Где подарок?");

        caller.call("/v1/chat/send/message", "{'chat_id': '%s', 'text': 'Ищем'}".formatted(chat));
        var seen = get("/_control/chats/" + chat);
        assertThat(seen.path("buyer").asString()).isEqualTo("Игорь");
        assertThat(seen.path("unread").asInt()).isEqualTo(1);
        assertThat(seen.path("messages").path(1).path("by").asString()).isEqualTo("seller");

        post("/_control/chats/" + chat + "/reading", "{}");
        assertThat(get("/_control/chats").path("chats").path(0).path("unread").asInt())
                .isZero();
    }

    @Test
    void anAttachedPictureIsSeenOnThePageWithoutTheKey() {
        var chat = Goods.igorsChat(sandbox);
        var file = "{\"file\": {\"name\": \"фото 1.png\", \"base64_content\": \"iVBORw0KGgo=\"}}";
        assertThat(post("/_control/chats/" + chat + "/messages", file).statusCode())
                .isEqualTo(201);

        var address = get("/_control/chats/" + chat)
                .path("messages")
                .path(0)
                .path("files")
                .path(0)
                .asString();
        var picture = send("GET", address, "", JSON);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aChatIsOpenedFromAnOrderOrAProduct() {
        sandbox.control().seller().add(Goods.KIT);
        var opened = post("/_control/chats", "{\"buyer_id\": \"7\", \"buyer\": \"Анна\", \"sku\": 646399170}");
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(get("/_control/chats").path("chats").path(0).path("product").asString())
                .contains("Юный столяр");

        var none = post("/_control/chats", "{\"buyer_id\": \"7\", \"buyer\": \"Анна\", \"posting_number\": \"1-1-1\"}");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(json(none).path("error").asString()).isEqualTo("There is no posting 1-1-1");
    }

    @Test
    void storiesArePlayedAndTheClockIsMoved() {
        var played = post("/_control/plays", "{\"story\": \"birthday-present\", \"speed\": 2}");
        assertThat(played.statusCode()).isEqualTo(201);
        var state = json(post("/_control/clock", "{\"advance\": \"1m\"}"));
        assertThat(state.path("now").asString()).isEqualTo("2026-11-21T11:01:00Z");
        assertThat(state.path("performances")
                        .path(0)
                        .path("waiting_for_reply_to")
                        .path(0)
                        .asString())
                .isEqualTo("igor");

        assertThat(json(post("/_control/plays", "{\"story\": \"nothing\"}"))
                        .path("error")
                        .asString())
                .contains("There is no story nothing");
        assertThat(json(post("/_control/clock", "{\"advance\": \"soon\"}"))
                        .path("error")
                        .asString())
                .contains("advance");
    }

    @Test
    void sellersAndFaultsAreChanged() {
        var chat = Goods.igorsChat(sandbox);
        sandbox.control().seller().buyerSays(chat, "Где?");
        send("PATCH", "/_control/sellers/2718281", "{\"subscription\": \"PREMIUM\"}", JSON);
        var body = "{'chat_id': '%s', 'text': 'Тут'}".formatted(chat);
        assertThat(Caller.of(sandbox).call("/v1/chat/send/message", body).status())
                .isEqualTo(403);

        send("PATCH", "/_control/sellers/2718281", "{\"subscription\": \"PREMIUM_PRO\"}", JSON);
        post("/_control/faults", "{\"kind\": \"UNAVAILABLE\", \"on\": \"/v1/chat/*\", \"times\": 1}");
        assertThat(get("/_control/faults").path("faults").path(0).path("on").asString())
                .isEqualTo("/v1/chat/*");
        assertThat(Caller.of(sandbox).call("/v1/chat/send/message", body).status())
                .isEqualTo(503);
        assertThat(Caller.of(sandbox).call("/v1/chat/send/message", body).status())
                .isEqualTo(200);

        assertThat(get("/_control/sent").path("sent").path(0).path("text").asString())
                .isEqualTo("Тут");
        assertThat(get("/_control/requests").path("requests").size()).isEqualTo(3);
        assertThat(post("/_control/faults", "{\"kind\": \"MOOD\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormOfAnotherSiteCannotChangeAnything() {
        var chat = Goods.igorsChat(sandbox);
        var path = "/_control/chats/" + chat + "/messages";
        assertThat(send("POST", path, "{\"text\": \"Привет\"}", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(sandbox.control().seller().buyerSees(chat)).isEmpty();
    }

    @Test
    void thePageComesInBothLanguages() {
        assertThat(page("/", "en-GB,ru;q=0.5")).contains("<html lang=\"en\">", "Marketplace sandbox");
        assertThat(page("/", "ru"))
                .contains("<html lang=\"ru\">", "Песочница маркетплейса")
                .doesNotContain("{{");
        assertThat(page("/?lang=ru", "en")).contains("<html lang=\"ru\">");
        assertThat(page("/", "de")).contains("<html lang=\"ru\">");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(keys("ru")).isEqualTo(keys("en")).isNotEmpty();
    }

    @Test
    void openPagesHearOfChanges() throws IOException, InterruptedException {
        var chat = Goods.igorsChat(sandbox);
        var request = HttpRequest.newBuilder(sandbox.url().resolve("/_control/events"))
                .build();
        var lines =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()).body().iterator();
        assertThat(lines.next()).isEqualTo(": open");
        assertThat(lines.next()).isEmpty();
        sandbox.control().seller().buyerSays(chat, "Привет");
        assertThat(List.of(lines.next(), lines.next())).containsExactly("event: changed", "data: MessageSaid");
    }

    private String page(String path, String languages) {
        var request = HttpRequest.newBuilder(sandbox.url().resolve(path)).header("Accept-Language", languages);
        return exchange(request.build()).body();
    }

    private static TreeSet<String> keys(String language) throws IOException {
        var words = new Properties();
        try (var stream = Sandbox.class.getResourceAsStream("/dovod/sandbox/page/page_" + language + ".properties")) {
            words.load(stream);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private JsonNode get(String path) {
        return json(send("GET", path, "", JSON));
    }

    private HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, JSON);
    }

    private HttpResponse<String> send(String verb, String path, String body, String type) {
        return exchange(HttpRequest.newBuilder(sandbox.url().resolve(path))
                .header("Content-Type", type)
                .method(verb, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }
}
