package dovod.browser;

import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The owner reads in a minute what a contract has become, and has somebody do something about it. */
@BrowserTest
@NullUnmarked
class ContractPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ContractOnStage stage;

    private UUID contract;

    @BeforeEach
    void threeVersions() {
        contract = stage.set();
    }

    @Test
    void whatChangedIsReadAndGivenToSomebody() {
        try (var window = Window.of(port).enter(VERA)) {
            window.go("/contracts/" + contract);
            window.look("contracts-contract-light");
            window.at("a.button.main").click();
            assertThat(window.at(".clause-card"))
                    .satisfies(card -> assertThat(card.count()).isEqualTo(1));
            assertThat(window.at(".clause-card h3").innerText()).contains("6.2");
            assertThat(window.at(".clause-duties").innerText()).contains("Продавец обязан снимать");

            window.at(".clause-card summary").click();
            window.at("input[name=what]").fill("Купить штатив для видео");
            window.at("select[name=person]").selectOption(VERA.personId().toString());
            window.at(".duty-form button").click();

            assertThat(window.at(".clause-task").innerText()).contains("Купить штатив для видео", VERA.name());
            window.look("contracts-changes-light");
            window.go("/contracts/" + contract);
            window.at(".duty-list button").first().click();
            assertThat(window.at(".duty-list .done").count()).isEqualTo(1);
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void twoVersionsStandSideBySideInTheDark() {
        try (var window = Window.of(port, ColorScheme.DARK).enter(VERA)) {
            window.go("/contracts/" + contract);
            window.at("table a.quiet").last().click();
            window.at(".page-tabs a").last().click();

            assertThat(window.at(".sides del").first().innerText()).contains("7");
            assertThat(window.at(".sides ins").allInnerTexts()).anyMatch(text -> text.contains("5"));
            window.look("contracts-side-dark");
            window.at(".clause-card h3 a").last().click();
            assertThat(window.at(".clause-card").count()).isEqualTo(2);
            window.look("contracts-clause-dark");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aClauseIsFoundOnThePhone() {
        try (var window = Window.phone(port).enter(VERA)) {
            window.go("/contracts?query=хранением");

            assertThat(window.at(".clause-card").count()).isGreaterThanOrEqualTo(2);
            window.look("contracts-search-phone");
            window.go("/contracts/" + contract + "/changes");
            window.look("contracts-changes-phone");
            window.go("/contracts/" + contract);
            window.look("contracts-contract-phone");
            window.hasNothingToComplainOf();
        }
    }
}
