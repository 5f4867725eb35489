package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dovod.cast.TestClock;
import dovod.conversations.OutboxRound;
import dovod.knowledge.MacroText;
import dovod.knowledge.WritingMacro;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that was written is lost, and nothing leaves that should not. */
@BrowserTest
@NullUnmarked
class ComposerTest {

    private static final String REPLY = "#reply-form textarea";

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    WritingMacro writingMacro;

    @Autowired
    OutboxRound outbox;

    @Autowired
    TestClock clock;

    private Window window;

    @BeforeEach
    void igorWrites() {
        post.writes("Игорь", "Отменили подарок, что случилось?");
        window = Window.of(port).enter(MARIA);
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void aThreadThatHasMovedUnseenIsShownBeforeAnythingLeaves() {
        // The page hears nothing by itself: only the server knows that the thread has moved.
        window.page().route("**/live?**", Route::abort);
        window.go("/cases/1");
        window.at(REPLY).fill("Напишу до 15:00");

        post.writes("Игорь", "Уже не нужно");
        window.page().keyboard().press("Control+Enter");

        assertThat(window.at("[data-arrived]")).isVisible();
        assertThat(window.at(".message-text").last()).hasText("Уже не нужно");
        assertThat(window.at(".message.ours")).hasCount(0);
        assertThat(window.at(REPLY)).hasValue("Напишу до 15:00");

        window.at("[data-show-arrived]").click();
        window.at("#reply-form [data-send]").click();
        assertThat(window.at(".message.ours .message-text")).hasText("Напишу до 15:00");
    }

    @Test
    void whatIsRefusedIsToldBesideTheTextWhichStays() {
        window.go("/cases/1");
        var tooLong = "а".repeat(1001);
        window.at(REPLY).fill(tooLong);
        assertThat(window.at("#reply-form [data-send]")).isDisabled();

        window.page().keyboard().press("Control+Enter");

        assertThat(window.at("#reply-error")).containsText("1");
        assertThat(window.at("#reply-error")).isVisible();
        assertThat(window.at(REPLY)).hasValue(tooLong);
        assertThat(window.at(".message.ours")).hasCount(0);
        assertThat(overhang("#reply-form .button-pair", ".composer-card"))
                .as("however much is said beside the button, it stays on the card")
                .isNotPositive();

        window.at(REPLY).fill("Короче");
        assertThat(window.at("#reply-error")).isEmpty();
    }

    @Test
    void aFileIsTakenForWhatIsInIt() {
        window.go("/cases/1");
        var text = "не картинка".getBytes(StandardCharsets.UTF_8);

        window.at("#reply-form input[type=file]").setInputFiles(new FilePayload("фото.jpg", "image/jpeg", text));

        assertThat(window.at("#reply-form .strip-file.bad"))
                .containsText("фото.jpg: площадка не принимает такие файлы");
        assertThat(window.at("#reply-form input[name=files]")).hasCount(0);
    }

    private double overhang(String inner, String outer) {
        var edge = "element => element.getBoundingClientRect().right";
        return ((Number) window.at(inner).evaluate(edge)).doubleValue()
                - ((Number) window.at(outer).evaluate(edge)).doubleValue();
    }

    @Test
    void aMacroComesInAtTheCursor() {
        writingMacro.write(OLEG, new MacroText("Где заказ", "Проверяем, где ваш заказ {{order}}.", List.of(), null));
        writingMacro.write(OLEG, new MacroText("Спасибо", "Спасибо, что написали.", List.of(), null));
        window.go("/cases/1");
        window.at(REPLY).focus();
        window.page().keyboard().type("Здравствуйте! /где");

        assertThat(window.at(".macros [role=option]")).hasCount(1);
        window.page().keyboard().press("Enter");

        assertThat(window.at(REPLY)).hasValue("Здравствуйте! Проверяем, где ваш заказ 48866017-0495.");
        assertThat(window.at(".macros")).isHidden();
        window.hasNothingToComplainOf();
    }

    @Test
    void filesComeByButtonByPasteAndByDrop() {
        window.go("/cases/1");
        var picture = Pictures.png();
        window.at("#reply-form input[type=file]").setInputFiles(new FilePayload("кнопка.png", "image/png", picture));
        hands("paste", "вставка.png", picture);
        hands("drop", "бросок.png", picture);
        assertThat(window.at("#reply-form input[name=files]")).hasCount(3);

        window.at("#reply-form .strip-file [data-strip-remove]").last().click();
        window.at(REPLY).fill("Вот как это собирается");
        window.at("#reply-form [data-send]").click();

        assertThat(window.at(".message.ours .file-picture")).hasCount(2);
        assertThat(window.at("#reply-form .strip-file")).hasCount(0);
        window.at(".message.ours .file-picture").first().click();
        window.seesThePicture("#lightbox[open] .lightbox-stage img");
        window.page().keyboard().press("Escape");
        assertThat(window.at("#lightbox[open]")).hasCount(0);
        window.hasNothingToComplainOf();
    }

    /** As the browser tells of files that were pasted or dropped. */
    private void hands(String how, String name, byte[] content) {
        window.page().evaluate("""
                ([how, name, content]) => {
                    const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
                    const carried = new DataTransfer();
                    carried.items.add(new File([bytes], name, {type: "image/png"}));
                    const event = how === "paste"
                        ? new ClipboardEvent("paste", {clipboardData: carried, bubbles: true, cancelable: true})
                        : new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true});
                    document.querySelector("#reply-form textarea").dispatchEvent(event);
                }""", List.of(how, name, Base64.getEncoder().encodeToString(content)));
    }

    @Test
    void replyAndNoteAreTwoDraftsAndBothSurviveAReload() {
        window.go("/cases/1");
        window.at(REPLY).fill("Выясняем на складе");
        assertThat(window.at("#reply-form [data-draft-state]")).hasText("черновик сохранён");
        window.at("[data-composer-tab=note]").click();
        window.at("#note-form textarea").fill("Склад не отвечает");
        assertThat(window.at("#note-form [data-draft-state]")).hasText("черновик сохранён");

        window.page().reload();

        assertThat(window.at(REPLY)).hasValue("Выясняем на складе");
        assertThat(window.at("#note-form textarea")).hasValue("Склад не отвечает");
        window.go("/inbox");
        assertThat(window.at("[data-row] .row-what")).containsText("черновик");
    }

    @Test
    void aReplyIsSentAndItsCaseClosesInOneStep() {
        window.go("/cases/1");
        window.at(REPLY).fill("Заказ отменил склад: коробка потерялась при сборке. Деньги уже у вас");
        sends("Отправить и закрыть");
        assertThat(window.at("#undo")).containsText("обращение закроется");
        assertThat(window.at("#case-head")).not().containsText("закрыто");

        goesBy(Duration.ofSeconds(6));

        assertThat(window.at("#case-head")).containsText("закрыто");
        window.hasNothingToComplainOf();
    }

    @Test
    void whatMayNotCloseStaysOpenAndTheReplyStands() {
        window.go("/cases/1");
        window.press("KeyC");
        window.at("dialog[open] [name=why]").fill("ждём технолога");
        window.at("dialog[open] button[type=submit]").click();
        assertThat(window.at("dialog[open]")).hasCount(0);
        window.at(REPLY).fill("Спросили технолога");

        sends("Отправить и закрыть");

        assertThat(window.at("#undo [role=alert]")).containsText("останется открытым");
        assertThat(window.at(".message.ours .message-text")).hasText("Спросили технолога");
        goesBy(Duration.ofSeconds(6));
        assertThat(window.at(".message.ours .delivery.sent, .message.ours .delivery.accepted"))
                .hasCount(1);
        assertThat(window.at("#case-head")).not().containsText("закрыто");
    }

    @Test
    void aReplyIsSentAndItsCaseSleepsInOneStep() {
        window.go("/cases/1");
        window.at(REPLY).fill("Вернёмся с новостями");
        sends("Завтра утром");

        goesBy(Duration.ofSeconds(6));

        assertThat(window.at("#case-head")).containsText("до 22 нояб. 10:00");
    }

    private void sends(String way) {
        window.at("#reply-form .button-pair summary").click();
        window.at("#reply-form .menu-list button:has-text('" + way + "')").click();
        assertThat(window.at(".message.ours")).hasCount(1);
    }

    private void goesBy(Duration time) {
        window.isListening();
        clock.advance(time);
        outbox.go();
    }
}
