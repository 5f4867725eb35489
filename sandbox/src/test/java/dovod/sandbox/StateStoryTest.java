package dovod.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.sandbox.world.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A marketplace that is put away and taken up again. */
class StateStoryTest {
    private static final String IGOR = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e01";
    private static final List<String> ASKED = List.of(
            "/v3/chat/list {'limit': 100}",
            "/v3/chat/history {'chat_id': '" + IGOR + "', 'limit': 100}",
            "/v3/posting/fbo/list {'limit': 100, 'with': {'analytics_data': true, 'financial_data': true}}",
            "/v1/returns/list {'limit': 100}",
            "/v1/analytics/stocks {'skus': ['646399170', '698771204']}",
            "/v3/product/info/list {'sku': ['698771204']}",
            "/v3/finance/transaction/list {'filter': {'date': {'from': '2026-11-01T00:00:00Z',"
                    + " 'to': '2026-12-01T00:00:00Z'}}, 'page': 1, 'page_size': 100}",
            "/v1/notification/list {}");

    @TempDir
    private Path folder;

    @Test
    void everythingIsThereAgainAndTheStoryGoesOn() throws IOException {
        var options = SandboxOptions.forTests().state(folder.resolve("state.json"));
        List<String> before;
        try (var receiver = new PushReceiver();
                var sandbox = Sandbox.start(options.story("birthday-present"))) {
            sandbox.control().connectPush("2718281", receiver.url());
            sandbox.control().advance(Duration.ofMinutes(1));
            sandbox.control().seller().buyerSends(IGOR, Picture.of("a.png", new byte[] {1, 2, 3}), "Вот");
            before = answers(sandbox);
        }

        try (var sandbox = Sandbox.start(options)) {
            assertThat(sandbox.control().now()).isEqualTo(SandboxOptions.BEGINNING.plusSeconds(60));
            assertThat(answers(sandbox)).containsExactlyElementsOf(before);
            var chats = sandbox.control().seller().chats().size();

            sandbox.control().seller().cabinetSays(IGOR, "Узнаём");
            sandbox.control().advance(Duration.ofMinutes(5));
            assertThat(sandbox.control()
                            .seller()
                            .buyerSees(IGOR)
                            .getLast()
                            .data()
                            .getFirst())
                    .contains("точно не отменят");
            assertThat(sandbox.control().seller().buyerSees(IGOR))
                    .extracting(message -> message.id())
                    .doesNotHaveDuplicates();
            assertThat(sandbox.control().seller().chats()).hasSize(chats);
        }
    }

    @Test
    void aFileThatIsNoStateIsRefusedClearlyAndKept() throws IOException {
        var file = folder.resolve("state.json");
        var options = SandboxOptions.forTests().state(file);
        Sandbox.start(options).close();
        var newer = Files.readString(file).replace("\"format\":2", "\"format\":7");
        refused(options, file, newer, "state.json has format 7, which is not known here");
        refused(options, file, "{\"a\": 1}", "state.json holds no saved state");
        refused(options, file, "Привет", "state.json holds no saved state");
    }

    private static void refused(SandboxOptions options, Path file, String content, String said) throws IOException {
        Files.writeString(file, content);
        assertThatThrownBy(() -> Sandbox.start(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    /** Addresses differ by the port alone. */
    private static List<String> answers(Sandbox sandbox) {
        var caller = Caller.of(sandbox);
        return ASKED.stream()
                .map(asked -> asked.split(" ", 2))
                .map(asked -> caller.call(asked[0], asked[1]))
                .peek(said -> assertThat(said.status()).isEqualTo(200))
                .map(said -> said.text().replace(sandbox.url().toString(), "http://sandbox"))
                .toList();
    }
}
