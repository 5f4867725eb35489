package dovod.lib.replycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class LanguageModelTest {

    private static final Conversation TALK = Cast.conversation("t", ClaimedStatus.CLOSED)
            .asks("Когда привезут?")
            .replies("Машина сломалась, ждём запчасть.")
            .end();

    private final List<String> heard = new ArrayList<>();
    private HttpServer server;
    private String content = "";
    private int status = 200;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var reply = JsonNodeFactory.instance.objectNode();
            reply.withArray("choices").addObject().putObject("message").put("content", content);
            var bytes = reply.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<Proposal> proposed(QuestionState state) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
        try (var client = HttpClient.newHttpClient()) {
            return new LanguageModel(client, address, "any", "", Duration.ofSeconds(20))
                    .propose(TALK, judgement(state));
        }
    }

    private static Judgement judgement(QuestionState state) {
        var none = new Reason("", "");
        var span = new Span("m1", 0, 15, "Когда привезут?");
        var question = new Question("q1", span, AnswerKind.DATE, 1, none, state, null, null, .5, none, List.of());
        return new Judgement("t", List.of(question), List.of(), new Verdict(true, 1, none, List.of()), 0);
    }

    @Test
    void proposesForWhatIsUnsureWithWordsThatStandThere() throws Exception {
        content =
                "{\"questions\":[{\"id\":\"q1\",\"state\":\"evaded\",\"message\":\"m2\",\"quote\":\"ждём запчасть\"}]}";

        assertThat(proposed(QuestionState.UNSURE)).singleElement().satisfies(p -> {
            assertThat(p.state()).isEqualTo(QuestionState.EVADED);
            assertThat(p.evidence()).isEqualTo(new Span("m2", 18, 31, "ждём запчасть"));
        });
        assertThat(heard).singleElement().asString().contains("Когда привезут?");
    }

    @Test
    void dropsWhatQuotesNothingOrWasNotAsked() throws Exception {
        content = "{\"questions\":[{\"id\":\"q1\",\"state\":\"answered\",\"message\":\"m2\",\"quote\":\"завтра\"},"
                + "{\"id\":\"q7\",\"state\":\"answered\",\"message\":\"m2\",\"quote\":\"Машина\"}]}";

        assertThat(proposed(QuestionState.UNSURE)).isEmpty();
    }

    @Test
    void asksNothingWhenNothingIsUnsure() throws Exception {
        assertThat(proposed(QuestionState.EVADED)).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void anythingButJsonIsAFault() {
        content = "I think it was answered.";
        assertThatThrownBy(() -> proposed(QuestionState.UNSURE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JSON");
        status = 503;
        assertThatThrownBy(() -> proposed(QuestionState.UNSURE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("503");
    }
}
