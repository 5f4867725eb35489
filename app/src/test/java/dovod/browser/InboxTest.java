package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class InboxTest {

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Test
    void aMessageStandsInTheInboxAndOpens() {
        post.writes("Игорь", "Отменили подарок на день рождения дочери, что случилось?");
        try (var window = Window.of(port).enter(MARIA)) {
            window.at("[data-row] .row-link").click();
            assertThat(window.at(".message-text")).hasText("Отменили подарок на день рождения дочери, что случилось?");
            window.hasNothingToComplainOf();
        }
    }
}
