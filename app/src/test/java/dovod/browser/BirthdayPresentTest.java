package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Story 1, from Igor's first message to his second: nobody reloads a page, and nothing but HTTP joins desk and shop. */
@BrowserTest
class BirthdayPresentTest {

    private static final String CHAT = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e01";
    private static final String ANSWER =
            "Игорь, заказ не собрал склад маркетплейса, мы его не отменяли. Успеем к субботе: закажите снова, проследим.";

    @LocalServerPort
    int port;

    @Autowired
    OzonShop shop;

    @BeforeEach
    void theShopIsConnected() {
        shop.open(port).plays("birthday-present");
    }

    @AfterEach
    void theShopCloses() {
        shop.close();
    }

    @Test
    void igorIsAnsweredAndWritesAgain() {
        try (var maria = Window.of(port).enter(MARIA)) {
            maria.isListening();
            maria.marksThePage();

            igorWrites();
            seesHimInTheInbox(maria);
            opensHim(maria);
            seesTheFateOfHisOrder(maria);

            answers(maria);
            seesTheAnswerAccepted(maria);
            assertThat(shop.tells("/_control/chats/" + CHAT)).contains(ANSWER);

            shop.passes(Duration.ofMinutes(4));
            assertThat(maria.at(".message-text").last()).containsText("Спасибо, что ответили");
            assertThat(maria.at("#list [data-row] .row-what")).containsText("Спасибо, что ответили");

            assertThat(maria.isTheSamePage()).as("nothing was reloaded").isTrue();
            maria.hasNothingToComplainOf();
        }
    }

    private void igorWrites() {
        shop.passes(Duration.ofSeconds(6));
        shop.passes(Duration.ofSeconds(6));
    }

    private static void seesHimInTheInbox(Window maria) {
        maria.takesTheNews();
        assertThat(maria.at("[data-row] .row-what")).containsText("Заказывал дочке на день рождения");
        assertThat(maria.at("[data-row]")).containsText("48866017-0495");
        maria.seesThePicture("[data-row] img.thumb");
    }

    private static void opensHim(Window maria) {
        maria.at("[data-row] .row-link").click();
        assertThat(maria.at(".message-text")).containsText("Почему отменили?");
    }

    private static void seesTheFateOfHisOrder(Window maria) {
        var beside = maria.at("#context");
        assertThat(beside).containsText("Набор «Юный столяр», 42 детали");
        assertThat(beside).containsText("48866017-0495-1");
        assertThat(maria.at("#context .timeline")).containsText("Не удалось собрать заказ");
        assertThat(maria.at("#context .timeline time[datetime='2026-11-18T06:12:00Z']")
                        .first())
                .containsText("18 нояб");
        assertThat(maria.at("#context .timeline .unknown").last()).containsText("в финансах записи нет");
        maria.seesThePicture("#context .product img");
    }

    private static void answers(Window maria) {
        maria.at("#reply-form textarea").fill(ANSWER);
        maria.page().keyboard().press("Control+Enter");
        assertThat(maria.at(".message.ours .message-text")).hasText(ANSWER);
    }

    /** The moments for taking it back pass, the channel takes it, and its own history shows it. */
    private void seesTheAnswerAccepted(Window maria) {
        shop.passes(Duration.ofSeconds(6));
        shop.passes(Duration.ofSeconds(30));
        assertThat(maria.at(".message.ours .delivery.accepted")).isVisible();
    }
}
