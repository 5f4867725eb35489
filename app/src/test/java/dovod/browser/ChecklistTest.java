package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import dovod.quality.Correspondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the marketplace's support really says, seen with the eyes. */
@BrowserTest
class ChecklistTest {

    private static final String ASKED =
            "Почему заказ не собран? На каком основании его отменил склад? Когда вернёте стоимость?";
    private static final String TEMPLATE = "Здравствуйте! Благодарим за обращение. Мы уже передали информацию"
            + " специалистам, ожидайте, пожалуйста, ответа.";

    @LocalServerPort
    int port;

    @Autowired
    Correspondence letters;

    @Test
    void repliesHaveBadgesAndQuestionsStandAsAChecklist() {
        story();
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            assertThat(window.at(".message-badges").first()).containsText("шаблон");
            assertThat(window.at(".message-badges").first()).containsText("ответа нет");
            assertThat(window.at(".asked-item")).hasCount(3);
            assertThat(window.at(".asked-item.answered")).containsText("Когда вернёте стоимость?");
            assertThat(window.at(".message mark.answered")).hasText("Когда вернёте стоимость?");

            window.at(".asked-item.answered summary").click();
            assertThat(window.at(".asked-item.answered .quote q")).hasText("Стоимость будет возвращена 25 ноября.");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aBadgeOpensToWhatItRestsOn() {
        story();
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at(".message-badges button").first().click();

            assertThat(window.at("dialog[open].evidence, dialog[open] .evidence"))
                    .containsText("шаблон");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void oneClickSaysThatItIsNoQuestionAndAnotherTakesItBack() {
        story();
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at(".asked-item summary").first().click();
            window.at(".asked-item [hx-vals*=no_question]").first().click();
            assertThat(window.at(".asked-item")).hasCount(2);

            window.at(".corrected button").click();
            assertThat(window.at(".asked-item")).hasCount(3);
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void theAnswerIsWhereOneSelectsIt() {
        story();
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at(".asked-item summary").first().click();
            window.page().evaluate("""
                    const words = [...document.querySelectorAll("[data-words]")].at(-1).firstChild;
                    getSelection().setBaseAndExtent(words, 10, words, 24);
                    """);
            window.at(".asked-item [data-answer-here]").first().click();

            assertThat(window.at(".asked-item.answered")).hasCount(2);
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void theTopicStandsInTheListAndIsSetRightInOneClick() {
        letters.buyer("Марина", "Столешница треснула вдоль.");
        letters.isJudged();
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            assertThat(window.at("#list .row-tags")).containsText("брак");
            assertThat(window.at(".panel:has(.matter-tags) .quote q")).hasText("Столешница треснула вдоль.");

            window.at(".matter-menu summary").click();
            window.at(".matter-menu [hx-vals*=delivery]").click();

            assertThat(window.at(".matter-tags .tag")).hasText("доставка и отмена");
            window.hasNothingToComplainOf();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyCanReadIt(ColorScheme scheme) {
        story();
        try (var window = Window.of(port, scheme).enter(MARIA).go("/cases/1")) {
            window.at(".asked-item summary").first().click();
            assertThat(new AxeBuilder(window.page()).analyze().getViolations()).isEmpty();
            window.at(".message-badges button").first().click();
            assertThat(window.at("dialog[open]")).isVisible();
            assertThat(new AxeBuilder(window.page()).analyze().getViolations()).isEmpty();
        }
    }

    private void story() {
        letters.weAskSupport("тикет", ASKED);
        letters.support("тикет", "Василий", TEMPLATE);
        letters.support("тикет", "Ксения", "Стоимость будет возвращена 25 ноября.");
        letters.isJudged();
    }
}
