package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.OLEG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cases.WritingNote;
import dovod.conversations.Author;
import dovod.platform.files.Files;
import dovod.platform.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every key on the sheet works, by its place in the Russian layout; every key that works stands on the sheet. */
@BrowserTest
@NullUnmarked
class KeysTest {

    private static final String QUEUE = "/inbox?view=waiting_us";
    private static final String ANSWERED = "/inbox?view=waiting_buyer";

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    Inbox inbox;

    @Autowired
    WritingNote writingNote;

    @Autowired
    Files files;

    private Window window;
    private String first;

    @BeforeEach
    void sixCases() {
        for (var waits : List.of("Игорь", "Марина", "Анна")) {
            post.writes(waits, "Вопрос: " + waits);
        }
        for (var answered : List.of("Лев", "Нина", "Роза")) {
            post.writes(answered, "Вопрос: " + answered);
            post.bring(answered, Author.US, "Ответ: " + answered);
        }
        var row = inbox.page(OLEG, View.WAITING_US, null).rows().getFirst();
        writingNote.write(OLEG, row.id(), "Две картинки", List.of(picture("раз.png"), picture("два.png")));
        first = "/cases/" + row.number();
        window = Window.of(port).enter(OLEG);
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void everyKeyOnTheSheetDoesWhatItSays() {
        var effects = effects();
        assertThat(sheet()).as("the sheet and the keys tried here").isEqualTo(new TreeSet<>(effects.keySet()));

        effects.forEach((key, effect) -> {
            try {
                effect.run();
            } catch (AssertionError | RuntimeException missing) {
                throw new AssertionError("the key " + key, missing);
            }
        });
        window.hasNothingToComplainOf();
    }

    @Test
    void everyKeyThatWorksStandsOnTheSheet() {
        var working = new TreeSet<String>();
        for (var page : List.of(QUEUE, first, "/settings", "/search", "/me")) {
            window.go(page);
            ((List<?>) window.page().evaluate("import('/static/js/keyboard.js').then(keys => keys.bound())"))
                    .forEach(key -> working.add("desk " + key));
        }
        ((List<?>) window.at("[data-lightbox-key]").evaluateAll("all => all.map(one => one.dataset.lightboxKey)"))
                .forEach(key -> working.add("picture " + key));

        assertThat(working).isEqualTo(sheet());
    }

    /** The keys that the sheet shows, those for pictures apart. */
    private TreeSet<String> sheet() {
        window.go(first);
        var shown = window.at("#shortcuts [data-shortcut]").evaluateAll("""
                all => all.map(one => (one.closest("[data-shortcuts]").dataset.shortcuts === "picture" ? "picture " : "desk ")
                    + one.dataset.shortcut)""");
        var keys = new TreeSet<String>();
        ((List<?>) shown).forEach(key -> keys.add(key.toString()));
        return keys;
    }

    /** In the order of the sheet; each starts from a page of its own. */
    private Map<String, Runnable> effects() {
        var effects = new LinkedHashMap<String, Runnable>();
        effects.put("desk KeyJ", () -> walks(0, "KeyJ", 1));
        effects.put("desk ArrowDown", () -> walks(1, "ArrowDown", 2));
        effects.put("desk KeyK", () -> walks(2, "KeyK", 1));
        effects.put("desk ArrowUp", () -> walks(1, "ArrowUp", 0));
        effects.put("desk Enter", () -> opens("Enter"));
        effects.put("desk KeyO", () -> opens("KeyO"));
        effects.put("desk KeyU", () -> goesBack("KeyU"));
        effects.put("desk Escape", () -> goesBack("Escape"));
        effects.put("desk KeyX", this::picks);
        effects.put("desk Shift+KeyX", this::picksInARow);
        effects.put("desk KeyI", this::takes);
        effects.put("desk KeyA", () -> asks("KeyA", "[name=brief]"));
        effects.put("desk KeyC", () -> asks("KeyC", "[name=on][value=production]:checked"));
        effects.put("desk KeyB", () -> asks("KeyB", "[name=until]"));
        effects.put("desk KeyS", () -> asks("KeyS", "[name=on]:checked"));
        effects.put("desk KeyT", () -> asks("KeyT", "[name=tags]"));
        effects.put("desk KeyL", () -> asks("KeyL", "[name=into], [name=query], [type=search]"));
        effects.put("desk KeyE", () -> asks("KeyE", "[hx-get$='/declining']"));
        effects.put("desk BracketRight", () -> closesAndGoes("BracketRight", 2));
        effects.put("desk BracketLeft", () -> closesAndGoes("BracketLeft", 0));
        effects.put("desk Period", () -> copies("Period", "48866017-0495"));
        effects.put(
                "desk Period Period",
                () -> copies("Period Period", window.page().url()));
        effects.put("desk KeyR", () -> writes("KeyR", "#reply-form textarea"));
        effects.put("desk KeyN", () -> writes("KeyN", "#note-form textarea"));
        effects.put("desk KeyM", this::opensMacros);
        effects.put("desk Control+Enter", this::sends);
        effects.put("desk Control+KeyZ", this::takesBack);
        effects.put("desk Control+Shift+Enter", this::sendsAndGoesOn);
        effects.put("desk Slash", () -> writes("Slash", "#find"));
        effects.put("desk Control+KeyK", () -> writes("Control+KeyK", "#find"));
        effects.put("desk KeyG KeyQ", () -> goesTo("KeyG KeyQ", "view=waiting_us"));
        effects.put("desk KeyG KeyM", () -> goesTo("KeyG KeyM", "view=mine"));
        effects.put("desk KeyG KeyS", () -> goesTo("KeyG KeyS", "/settings$"));
        effects.put("desk KeyD", this::turnsDark);
        effects.put("desk Shift+Slash", this::showsTheSheet);
        effects.put("picture ArrowRight", () -> showsPicture("ArrowRight", "два"));
        effects.put("picture ArrowLeft", () -> showsPicture("ArrowRight ArrowLeft", "раз"));
        effects.put("picture KeyR", () -> transforms("KeyR", "rotate(90deg)"));
        effects.put("picture Equal", () -> transforms("Equal", "scale(1.4)"));
        effects.put("picture Minus", () -> transforms("Equal Equal Minus", "scale(1.4)"));
        effects.put("picture KeyM", this::marks);
        return effects;
    }

    private Locator row(int index) {
        return window.at("#list [data-row]").nth(index);
    }

    private void walks(int from, String key, int to) {
        window.go(QUEUE);
        row(from).locator(".row-link").focus();
        window.press(key);
        assertThat(row(to).locator(".row-link")).isFocused();
    }

    private void opens(String key) {
        window.go(QUEUE);
        row(1).locator(".row-link").focus();
        window.press(key);
        assertThat(window.at(".message-text").first()).isVisible();
        assertThat(window.at("#list [data-row][aria-current]")).hasCount(1);
    }

    private void goesBack(String key) {
        window.go(first + "?view=waiting_us");
        window.press(key);
        assertThat(window.at("[data-row][aria-current] .row-link")).isFocused();
    }

    private void picks() {
        window.go(QUEUE);
        row(0).locator(".row-link").focus();
        window.press("KeyX");
        assertThat(row(0).locator("input[type=checkbox]")).isChecked();
    }

    private void picksInARow() {
        window.go(QUEUE);
        row(0).locator(".row-link").focus();
        window.press("KeyX");
        row(2).locator(".row-link").focus();
        window.press("Shift+KeyX");
        assertThat(row(1).locator("input[type=checkbox]")).isChecked();
    }

    private void takes() {
        window.go(first);
        window.press("KeyI");
        assertThat(window.at(".work-line")).containsText(OLEG.name());
    }

    private void asks(String key, String question) {
        window.go(first);
        window.press(key);
        assertThat(window.at("dialog[open]").locator(question).first()).isVisible();
    }

    private void closesAndGoes(String key, int to) {
        post.writes(key, "Вопрос: " + key);
        post.bring(key, Author.US, "Ответ: " + key);
        window.go(ANSWERED);
        row(1).locator(".row-link").click();
        assertThat(row(1)).hasAttribute("aria-current", "true");
        assertThat(window.at("#case-head")).isVisible();
        var closed = row(1).getAttribute("id");
        var next = row(to).getAttribute("id");
        window.press(key);
        assertThat(window.at("#" + next)).hasAttribute("aria-current", "true");
        assertThat(inbox.page(OLEG, View.CLOSED, null).rows())
                .anyMatch(row -> closed.equals("row-" + row.id().value()));
    }

    private void copies(String key, String text) {
        window.go(first);
        window.press(key);
        assertThat(window.at(".toast").last()).containsText(text);
        assertThat(window.page().evaluate("navigator.clipboard.readText()")).isEqualTo(text);
    }

    private void writes(String key, String place) {
        window.go(first);
        window.press(key);
        assertThat(window.at(place)).isFocused();
    }

    private void opensMacros() {
        window.go(first);
        window.press("KeyM");
        assertThat(window.at(".macros")).isVisible();
    }

    private void sends() {
        window.go(first);
        window.at("#reply-form textarea").fill("Выясняем");
        window.press("Control+Enter");
        assertThat(window.at(".message.ours .message-text")).hasText("Выясняем");
    }

    /** Right after {@link #sends()}. */
    private void takesBack() {
        assertThat(window.at("[data-undo]")).isVisible();
        // What has just come in is bound to the server some milliseconds after it is seen.
        assertThat(window.at(".htmx-added, .htmx-settling, .htmx-request")).hasCount(0);
        window.press("Control+KeyZ");
        assertThat(window.at(".message.ours")).hasCount(0);
        assertThat(window.at("#reply-form textarea")).hasValue("Выясняем");
        assertThat(window.at("#reply-form textarea")).isFocused();
    }

    private void sendsAndGoesOn() {
        window.go(QUEUE);
        row(0).locator(".row-link").click();
        window.at("#reply-form textarea").fill("Выясняем");
        window.press("Control+Shift+Enter");
        assertThat(row(1)).hasAttribute("aria-current", "true");
        row(0).locator(".row-link").click();
        assertThat(window.at(".message.ours .message-text")).hasText("Выясняем");
    }

    private void goesTo(String keys, String address) {
        window.go(first);
        window.press(keys);
        window.page().waitForURL(Pattern.compile(".*" + address));
    }

    private void turnsDark() {
        window.go(first);
        window.press("KeyD");
        assertThat(window.at("html")).hasAttribute("data-theme", "dark");
    }

    private void showsTheSheet() {
        window.go(first);
        window.press("Shift+Slash");
        assertThat(window.at("#shortcuts[open]")).isVisible();
    }

    private void showsPicture(String keys, String name) {
        enlarges();
        window.press(keys);
        assertThat(window.at("[data-lightbox-name]")).containsText(name);
    }

    private void transforms(String keys, String transform) {
        enlarges();
        window.press(keys);
        assertThat(window.at(".lightbox-stage img"))
                .hasAttribute(
                        "style", Pattern.compile(transform.replace("(", "\\(").replace(")", "\\)")));
    }

    private void marks() {
        enlarges();
        window.press("KeyM");
        assertThat(window.at(".marks-tools")).isVisible();
    }

    private void enlarges() {
        window.go(first);
        window.at("#thread [data-picture]").first().click();
        assertThat(window.at("#lightbox[open]")).isVisible();
    }

    private java.util.UUID picture(String name) {
        StoredFile kept = files.keep(OLEG, name, new ByteArrayInputStream(Pictures.png()));
        return kept.id();
    }
}
