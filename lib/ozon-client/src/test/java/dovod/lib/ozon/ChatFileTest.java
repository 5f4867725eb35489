package dovod.lib.ozon;

import static dovod.lib.ozon.FakeOzon.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.lib.ozon.OzonFailure.Trouble;
import dovod.lib.ozon.OzonFailure.Unavailable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer writes the address of a file; the request for it carries the seller's key. */
class ChatFileTest {
    private final FakeOzon server = new FakeOzon();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void findsTheFilesOfAMessage() {
        try (var ozon = server.client(Clock.systemUTC()).build()) {
            var message = message(
                    "Фото ![](https://api-seller.ozon.ru/v2/chat/file/a1/b.jpg) и ![скол](" + server.address()
                            + "/v2/chat/file/c.png)",
                    "текст");

            assertThat(ozon.chats().files(message))
                    .containsExactly(
                            new ChatFileLink("/v2/chat/file/a1/b.jpg"), new ChatFileLink("/v2/chat/file/c.png"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](https://evil.example/v2/chat/file/a.jpg)",
                "![](https://api-seller.ozon.ru.evil.example/v2/chat/file/a.jpg)",
                "![](https://api-seller.ozon.ru@evil.example/v2/chat/file/a.jpg)",
                "![](http://api-seller.ozon.ru/v2/chat/file/a.jpg)",
                "![](https://api-seller.ozon.ru/v1/roles)",
                "![](https://api-seller.ozon.ru/v2/chat/file/../../v1/roles)",
                "![](https://api-seller.ozon.ru/v2/chat/file/%2e%2e/roles)",
                "![](https://api-seller.ozon.ru/v2/chat/file//evil.example)",
                "![](https://api-seller.ozon.ru/v2/chat/file/)",
                "[a link](https://api-seller.ozon.ru/v2/chat/file/a.jpg)",
                "https://api-seller.ozon.ru/v2/chat/file/a.jpg"
            })
    void leavesForeignAddressesOut(String block) {
        assertThat(ChatFileLink.in(block, URI.create("https://api-seller.ozon.ru")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/roles", "/v2/chat/file/../x", "//evil.example/v2/chat/file/a", "https://evil.example/"})
    void aLinkCannotLeadElsewhere(String path) {
        assertThatThrownBy(() -> new ChatFileLink(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameMayBeRussian() {
        assertThat(new ChatFileLink("/v2/chat/file/a1/%D1%81%D0%BA%D0%BE%D0%BB.jpg").name())
                .isEqualTo("скол.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2E%2e/x", "a%2fb", "a%0d%0aX", "%252e", "a%zz"})
    void noPathIsHiddenInAName(String rest) {
        assertThatThrownBy(() -> new ChatFileLink("/v2/chat/file/" + rest))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fetchesWithTheKey() throws OzonException {
        server.then(answer(200, "картинка", "Content-Type: image/jpeg"));
        try (var ozon = server.client(Clock.systemUTC()).build()) {
            var file = ozon.chats().download(new ChatFileLink("/v2/chat/file/a1/b.jpg"));

            assertThat(file.name()).isEqualTo("b.jpg");
            assertThat(file.contentType()).isEqualTo("image/jpeg");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("картинка");
            assertThat(server.lastRequest().line()).isEqualTo("GET /v2/chat/file/a1/b.jpg HTTP/1.1");
            assertThat(server.lastRequest().headers()).contains("Api-Key: secret-key");
        }
    }

    @Test
    void stopsAtTheSizeAllowed() {
        server.then(answer(200, "x".repeat(1001)));
        try (var ozon = server.client(Clock.systemUTC()).mostFileBytes(1000).build()) {
            assertThatThrownBy(() -> ozon.chats().download(new ChatFileLink("/v2/chat/file/a")))
                    .isInstanceOfSatisfying(
                            OzonException.class,
                            failed -> assertThat(failed.failure())
                                    .isInstanceOfSatisfying(
                                            Unavailable.class,
                                            unavailable -> assertThat(unavailable.trouble())
                                                    .isEqualTo(Trouble.ANSWER_TOO_LARGE)));
        }
    }

    private static ChatMessage message(String... data) {
        var user = new ChatUser("1", ChatUserType.CUSTOMER, "Customer");
        return new ChatMessage(
                new MessageId("1"), null, user, List.of(data), true, false, ImageModeration.SUCCESS, "", "");
    }
}
