package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an agent does all day, with the eyes and the keys. */
@BrowserTest
class InboxTest {

    private static final String ASKED = "Отменили подарок на день рождения дочери, что случилось?";

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Test
    void aMessageStandsInTheInboxAndOpens() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA)) {
            window.at("[data-row] .row-link").click();

            assertThat(window.at(".message-text")).hasText(ASKED);
            assertThat(window.at("#list [data-row][aria-current]")).hasCount(1);
            assertThat(window.page()).hasTitle(Pattern.compile("^Отменили подарок.*"));
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aNewMessageComesInWithoutReloading() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.isListening();

            post.writes("Игорь", "Жду ответа");

            assertThat(window.at(".message-text").last()).hasText("Жду ответа");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aReplyCanBeTakenBackAndKeepsItsText() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at("#reply-form textarea").fill("Сейчас выясняем на складе");
            window.page().keyboard().press("Control+Enter");
            assertThat(window.at(".message.ours .message-text")).hasText("Сейчас выясняем на складе");

            window.at("[data-undo] button").click();

            assertThat(window.at(".message.ours")).hasCount(0);
            assertThat(window.at("#reply-form textarea")).hasValue("Сейчас выясняем на складе");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aDraftSurvivesAReload() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.page().keyboard().press("n");
            window.page().keyboard().type("Спросить у склада");
            assertThat(window.at("#note-form [data-draft-state]")).hasText("черновик сохранён");

            window.page().reload();

            assertThat(window.at("#note-form textarea")).hasValue("Спросить у склада");
            assertThat(window.at("#reply-form textarea")).hasValue("");
        }
    }

    @Test
    void whatIsWrittenAfterAReplyIsKeptToo() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.at("#reply-form textarea").fill("Выясняем");
            assertThat(window.at("#reply-form [data-draft-state]")).hasText("черновик сохранён");
            window.page().keyboard().press("Control+Enter");
            assertThat(window.at(".message.ours")).hasCount(1);

            window.at("#reply-form textarea").fill("И ещё одно");

            assertThat(window.at("#reply-form [data-draft-state]")).hasText("черновик сохранён");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void somebodyWhoWritesIsToldWhatCameMeanwhileBeforeAnythingLeaves() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.isListening();
            window.at("#reply-form textarea").fill("Напишу до 15:00");

            post.writes("Игорь", "Уже не нужно");
            assertThat(window.at("[data-arrived]")).isVisible();
            window.page().keyboard().press("Control+Enter");

            assertThat(window.at("[data-arrived]")).isHidden();
            assertThat(window.at(".message.ours")).hasCount(0);
            assertThat(window.at("#reply-form textarea")).hasValue("Напишу до 15:00");
        }
    }

    @Test
    void shortcutsAreKeysOfTheKeyboardWhateverTheLayout() {
        post.writes("Игорь", ASKED);
        post.writes("Марина", "Столик не придвигается");
        try (var window = Window.of(port).enter(MARIA)) {
            window.key("KeyJ", "о");
            window.key("KeyO", "щ");
            assertThat(window.at("#case-head")).isVisible();

            window.key("KeyN", "т");
            assertThat(window.at("#note-form textarea")).isFocused();
            window.page().keyboard().press("Escape");
            window.key("KeyB", "и");

            assertThat(window.at("dialog[open] [name=until]")).isVisible();
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aRefusedDialogKeepsWhatWasTyped() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.key("KeyB", "и");
            window.at("dialog[open] [name=until]").fill("2020-01-01T10:00");
            window.at("dialog[open] [name=reason]").fill("деталь придёт позже");
            window.at("dialog[open] button[type=submit]").click();

            assertThat(window.at("dialog[open] .field-error")).hasText("Это время уже прошло.");
            assertThat(window.at("dialog[open] [name=reason]")).hasValue("деталь придёт позже");
        }
    }

    /** Oleg's first word about himself is slow on its way: what he tells next waits for it, and so is the last word. */
    @Test
    void twoPeopleSeeEachOtherAtOneCase() {
        post.writes("Игорь", ASKED);
        try (var maria = Window.of(port).enter(MARIA).go("/cases/1");
                var oleg = Window.of(port).enter(OLEG)) {
            maria.isListening();
            var told = new ArrayList<Route>();
            oleg.page().route("**/presence", route -> {
                if (!route.request().method().equals("PUT") || !told.isEmpty()) {
                    route.resume();
                }
                if (route.request().method().equals("PUT")) {
                    told.add(route);
                }
            });
            oleg.go("/cases/1");
            oleg.at("#reply-form textarea").fill("Добрый день");
            assertThat(oleg.at("#reply-form [data-draft-state]")).hasText("черновик сохранён");
            assertThat(told).hasSize(1);

            told.getFirst().resume();

            assertThat(maria.at("#present .over.writing")).containsText("Олег");
        }
    }

    @Test
    void whatIsToldWhileAPageFetchesIsFetchedToo() {
        try (var window = Window.of(port).enter(OLEG).go("/approvals")) {
            window.isListening();
            window.page().evaluate("""
                    () => {
                        window.told = 0;
                        document.getElementById("approvals").addEventListener("live", () => (window.told += 1));
                    }""");
            var fetches = new ArrayList<Route>();
            window.page().route("**/approvals", fetches::add);

            post.writes("Игорь", ASKED);
            window.page().waitForCondition(() -> fetches.size() == 1);
            post.writes("Игорь", "Жду ответа");
            window.page().waitForCondition(() -> (int) window.page().evaluate("window.told") == 2);
            fetches.getFirst().resume();

            window.page().waitForCondition(() -> fetches.size() == 2);
            fetches.getLast().resume();
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aPhoneShowsOnePaneAtATime() {
        post.writes("Игорь", ASKED);
        try (var window = Window.phone(port).enter(MARIA)) {
            assertThat(window.at("#list")).isVisible();
            assertThat(window.at("#main")).isHidden();

            window.at("[data-row] .row-link").click();
            assertThat(window.at("#composer")).isVisible();
            assertThat(window.at("#list")).isHidden();
            assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);

            window.at("[data-pane-back]").click();
            assertThat(window.at("#list")).isVisible();
        }
    }

    @Test
    void aSearchShowsTheLineItFound() {
        post.writes("Игорь", ASKED);
        try (var window = Window.of(port).enter(MARIA)) {
            window.key("Slash", ".");
            window.page().keyboard().type("отменил подарок");
            window.page().keyboard().press("Enter");

            assertThat(window.at(".row-what mark").first()).hasText("Отменили");
            window.at(".row:has(mark) .row-link").first().click();
            assertThat(window.at(".message-text")).hasText(ASKED);
        }
    }

    @Test
    void manyCasesAreTaggedAtOnce() {
        post.writes("Игорь", ASKED);
        post.writes("Марина", "Столик не придвигается");
        try (var window = Window.of(port).enter(MARIA)) {
            window.at("[data-row] input[type=checkbox]").first().check();
            window.at("[data-row] input[type=checkbox]")
                    .last()
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(window.at("[data-pick-count]")).hasText("Выбрано: 2");

            window.at("#bulk [hx-get='/bulk/tags']").click();
            window.at("dialog[open] [name=tags]").fill("сборка");
            window.at("dialog[open] button[type=submit]").click();

            assertThat(window.at("dialog[open] [role=status]")).hasText("Сделано 0 из 2");
            window.hasNothingToComplainOf();
        }
    }
}
