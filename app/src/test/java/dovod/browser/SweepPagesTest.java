package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the marketplace owes, and what became of Igor's order, as people see it. */
@BrowserTest
@NullUnmarked
class SweepPagesTest {

    private static final String POSTING = "48866017-0495-1";
    private static final String SUPPORT = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e09";

    @LocalServerPort
    int port;

    @Autowired
    DeskStage stage;

    @Autowired
    OzonShop shop;

    @Autowired
    SweepStage sweep;

    @BeforeEach
    void thereIsSomethingToFind() {
        stage.set(port);
    }

    @AfterEach
    void theShopCloses() {
        stage.close();
    }

    @Test
    void findingsAreFilteredOpenedAndDismissed() {
        try (var window = Window.of(port).enter(VERA)) {
            window.go("/sweep");
            assertThat(window.at(".table tbody")).containsText("30000001-0001-1");
            var another = window.at(".table tbody tr:has-text('30000006-0006-1')");
            assertThat(another).hasCount(0);
            window.marksThePage();
            sweep.another();
            assertThat(another).hasCount(1);
            assertThat(window.isTheSamePage()).isTrue();
            window.look("sweep-light");
            window.at("select[name=kind]").selectOption("not_back");
            window.at(".sweep-filter button").click();
            assertThat(window.at(".table tbody tr")).hasCount(1);
            window.at(".table tbody a").click();
            assertThat(window.at("#main")).containsText("30000003-0003-1");
            window.look("finding-light");
            window.at("input[name=reason]").fill("приехал сегодня");
            window.at("form[action$=dismissal] button").click();
            assertThat(window.at("#main")).containsText("приехал сегодня");
            window.hasNothingToComplainOf();
        }
        try (var window = Window.of(port, ColorScheme.DARK, 390, 844).enter(VERA)) {
            window.go("/sweep");
            window.look("sweep-phone");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void theFateOfTheBirthdayPresent() {
        shop.supportSays(
                SUPPORT,
                "Василий",
                "Здравствуйте. По заказу " + POSTING + ": заказ не смогли собрать, склад не указал причину.",
                "Товары вернутся в сток.");
        shop.passes(Duration.ofSeconds(6));
        shop.passes(Duration.ofMinutes(2));
        try (var window = Window.of(port).enter(MARIA)) {
            window.go("/investigations/" + POSTING);
            var hypotheses = window.at(".hypothesis");
            assertThat(hypotheses).hasCount(5);
            assertThat(hypotheses.nth(2).locator("summary .tag")).hasText("вероятно");
            assertThat(hypotheses.nth(3).locator("summary .tag")).hasText("исключено");
            assertThat(hypotheses.nth(3)).containsText("продавец отменить такой заказ не может");
            assertThat(window.at(".clash").first()).containsText("не смогли собрать");
            assertThat(window.at(".clash").first()).containsText("вернутся в сток");
            assertThat(window.at(".clash").last()).containsText("Не удалось собрать заказ");
            assertThat(window.at(".fate .missing").first()).isVisible();
            window.look("investigation-light");

            var first = hypotheses.first();
            first.locator("summary").click();
            first.locator("select").selectOption("excluded");
            first.locator("input[name=reason]").fill("Игорь ждал его у двери");
            first.locator("button").click();
            assertThat(window.at(".hypothesis").first().locator("summary .tag")).hasText("исключено");
            assertThat(window.at(".hypothesis").first()).containsText("Игорь ждал его у двери");
            window.hasNothingToComplainOf();
        }
        try (var window = Window.of(port, ColorScheme.DARK, 390, 844).enter(MARIA)) {
            window.go("/investigations/" + POSTING);
            window.look("investigation-phone");
            window.hasNothingToComplainOf();
        }
    }
}
