package dovod.browser;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Giving, costs and the owner's word, as people see and press them. */
@BrowserTest
@NullUnmarked
class MoneyTest {

    @LocalServerPort
    int port;

    @Autowired
    DeskStage stage;

    @BeforeEach
    void aDearCase() {
        stage.set(port);
    }

    @AfterEach
    void theShopCloses() {
        stage.close();
    }

    @Test
    void anAgentGivesPointsAndSeesWhatTheyCost() {
        try (var window = Window.of(port).enter(MARIA)) {
            window.go("/cases/2");
            window.at("#context button[hx-get$='/grant']").click();
            window.at("dialog[open] select[name=remedy]").selectOption("Баллы за хлопоты: 300 ₽, не больше 5 000 ₽");
            window.at("dialog[open] button[type=submit]").click();
            window.at("dialog[open]").waitFor(gone());
            window.at("#context li:has-text('Баллы за хлопоты'):has-text('дано')")
                    .waitFor();
            assertThat(window.at("#context .money-sum").innerText()).isNotBlank();
        }
    }

    @Test
    void theOwnerSaysThatItGoesOn() {
        try (var window = Window.phone(port).enter(VERA)) {
            window.go("/decisions");
            window.at(".card-ask button").first().click();
            window.at("dialog[open] input[name=why]").fill("Обещали дочке");
            window.at("dialog[open] button[value=true]").click();
            window.at("dialog[open]").waitFor(gone());
            window.at("#decisions:has-text('Решать нечего')").waitFor();
            assertThat(window.at(".card-ask").count()).isZero();
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
