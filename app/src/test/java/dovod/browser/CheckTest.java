package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import dovod.quality.Correspondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The reply check under a draft. */
@BrowserTest
class CheckTest {

    private static final String PRESENT =
            "Здравствуйте. Заказывал дочке на день рождения, а заказ взяли и отменили. Почему отменили?"
                    + " И успеете ли прислать до субботы?";
    private static final String CANNED =
            "Благодарим за обращение! Мы передали информацию специалистам, ожидайте ответа.";

    @LocalServerPort
    int port;

    @Autowired
    Correspondence letters;

    @Test
    void theOpenQuestionsStandUnderTheDraftAndAreTickedAsOneWrites() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            assertThat(window.at("#check-line .check-question")).hasCount(2);
            assertThat(window.at("#check-count")).hasText("Отвечено 0 из 2");
            var before = window.at("#composer").boundingBox().height;

            window.at("#reply-form textarea").pressSequentially("До субботы успеем.");

            assertThat(window.at("#check-line .check-question.answered"))
                    .containsText("успеете ли прислать до субботы?");
            assertThat(window.at("#check-count")).hasText("Отвечено 1 из 2");
            assertThat(window.at("#composer").boundingBox().height).isEqualTo(before);
            assertThat(window.at("#reply-form textarea")).hasValue("До субботы успеем.");
            window.hasNothingToComplainOf();
        }
    }

    /** A long text on a phone: its lines break and scroll under the marks as they do in the box. */
    @Test
    void whatIsToBeMendedIsMarkedInTheTextItself() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.phone(port).enter(MARIA).go("/cases/1")) {
            var area = window.at("#reply-form textarea");
            area.fill("Мы собираем ваш заказ каждый день с утра до вечера. ".repeat(14) + "Мы вам всё пришлём.");
            assertThat(window.at(".marked mark.near")).hasText("Мы вам всё пришлём.");

            area.press("Control+Home");
            area.pressSequentially("Игорь, ");
            assertThat(window.at(".marked mark.near")).hasText("Мы вам всё пришлём.");
            area.press("Control+End");
            window.page().waitForFunction("""
                    () => {
                        const area = document.querySelector("#reply-form textarea");
                        const layer = document.querySelector("#reply-form .marked-layer");
                        const mark = layer.querySelector("mark").getBoundingClientRect();
                        const box = area.getBoundingClientRect();
                        return area.scrollTop > 0
                            && layer.clientWidth === area.clientWidth
                            && Math.abs(layer.firstChild.offsetHeight + 14 - area.scrollHeight) < 2
                            && mark.top > box.top && mark.bottom < box.bottom;
                    }""");

            area.fill("Всё отправим 24 ноября.");
            assertThat(window.at(".marked mark")).hasCount(0);
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void theListOpensToTheSentenceEachRestsOnAndStaysOpen() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at("#check summary").click();
            window.at("#reply-form textarea").fill("До субботы успеем.");

            assertThat(window.at("#check-list .check-item.answered q")).hasText("До субботы успеем.");
            assertThat(window.at("#check-list")).isVisible();
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aReplyThatIsHeldBackKeepsItsWordsAndSaysWhy() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at("#reply-form textarea").fill(CANNED);
            assertThat(window.at("#check-line .tag.bad")).hasText("готовый текст, здесь ничего не отвечает");
            window.page().keyboard().press("Control+Enter");

            assertThat(window.at("#reply-held")).containsText("Покупатель ждёт ответа: «Почему отменили?»");
            assertThat(window.at("#reply-form textarea")).hasValue(CANNED);
            assertThat(window.at("#reply-held input")).hasCount(0);
            assertThat(window.at(".message.ours")).hasCount(0);

            window.at("#reply-form textarea").fill("Отменил склад, до субботы успеем.");
            window.page().keyboard().press("Control+Enter");
            assertThat(window.at(".message.ours")).hasCount(1);
            assertThat(window.at("#reply-held")).isEmpty();
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aManagerSaysWhyItLeavesAllTheSame() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.of(port).enter(OLEG).go("/cases/1")) {
            window.at("#reply-form textarea").fill(CANNED);
            window.page().keyboard().press("Control+Enter");
            window.at("#reply-held input").fill("Созвонились, он знает");
            window.at("#reply-held button").click();

            assertThat(window.at(".message.ours .message-text")).hasText(CANNED);
            assertThat(window.at("#reply-form textarea")).hasValue("");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void whatCameMeanwhileIsAskedForToo() {
        letters.buyer("Игорь", "Заказ отменили.");
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.isListening();
            window.at("#reply-form textarea").fill("Добрый день");

            letters.buyer("Игорь", "Когда вернёте деньги?");

            assertThat(window.at("#check-line .check-question")).containsText("Когда вернёте деньги?");
            assertThat(window.at("#reply-form textarea")).hasValue("Добрый день");
            window.hasNothingToComplainOf();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyCanReadIt(ColorScheme scheme) {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.of(port, scheme).enter(OLEG).go("/cases/1")) {
            window.at("#reply-form textarea").fill(CANNED);
            assertThat(window.at("#check-line .tag.bad")).isVisible();
            window.page().keyboard().press("Control+Enter");
            assertThat(window.at("#reply-held input")).isVisible();
            window.at("#check summary").click();
            assertThat(window.at("#check-list")).isVisible();

            assertThat(new AxeBuilder(window.page()).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void closingNamesTheQuestionThatHasNoAnswer() {
        letters.buyer("Игорь", "Почему отменили заказ? И когда вернёте деньги?");
        letters.weAnswer("Игорь", "Деньги вернём до 25 ноября на карту.");
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.key("KeyE", "у");
            assertThat(window.at("dialog[open] .form-fault")).containsText("«Почему отменили заказ?»");

            window.at("dialog[open] button[type=submit]").click();

            assertThat(window.at("dialog[open]")).containsText("Вопрос покупателя остался без ответа.");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void whereWeAreTheOnesWhoAskNothingIsChecked() {
        letters.weAskSupport("тикет", "Почему заказ не собран?");
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            assertThat(window.at("#reply-form textarea")).isVisible();
            assertThat(window.at("#check")).hasCount(0);
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void onAPhoneTheCheckIsOneLine() {
        letters.buyer("Игорь", PRESENT);
        try (var window = Window.phone(port).enter(MARIA).go("/cases/1")) {
            window.at("#reply-form textarea").fill(CANNED);
            assertThat(window.at("#check-line .tag.bad")).isVisible();

            assertThat(window.at("#check").boundingBox().height).isLessThan(48);
            assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            window.at("#check summary").click();
            assertThat(window.at("#check-list")).isVisible();
            var list = window.at("#check-list").boundingBox();
            assertThat(list.x).isNotNegative();
            assertThat(list.x + list.width).isLessThanOrEqualTo(390);
        }
    }
}
