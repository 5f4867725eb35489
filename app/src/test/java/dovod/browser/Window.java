package dovod.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;
import dovod.cast.Cast;
import dovod.kernel.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser with somebody signed in. What the page complains of is kept, and must be nothing. */
final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String desk;
    private final List<String> complaints = new ArrayList<>();

    private Window(int port, int width, int height, ColorScheme scheme, boolean touch) {
        this.desk = "http://127.0.0.1:" + port;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setHasTouch(touch)
                        .setLocale("ru-RU")
                        .setPermissions(List.of("clipboard-read", "clipboard-write", "microphone"))
                        .setTimezoneId("Asia/Vladivostok"));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(this::heard);
        page.onPageError(complaints::add);
    }

    static Window of(int port) {
        return new Window(port, 1440, 900, ColorScheme.LIGHT, false);
    }

    static Window of(int port, ColorScheme scheme) {
        return new Window(port, 1440, 900, scheme, false);
    }

    static Window of(int port, ColorScheme scheme, int width, int height) {
        return new Window(port, width, height, scheme, false);
    }

    static Window phone(int port) {
        return new Window(port, 390, 844, ColorScheme.LIGHT, true);
    }

    Window enter(Actor actor) {
        typesThePassword(actor);
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** To the page that wants more than the password. */
    Window knock(Actor actor) {
        typesThePassword(actor);
        page.waitForURL(address -> address.contains("/login/code"));
        return this;
    }

    private void typesThePassword(Actor actor) {
        go("/login");
        page.fill("[name=email]", Cast.email(actor));
        page.fill("[name=password]", Cast.PASSWORD);
        page.press("[name=password]", "Enter");
    }

    /** In front of the doors: presses the button of this language unless it is spoken already. */
    void speaks(String language) {
        if (at("button[name=language][value=" + language + "]").count() > 0) {
            at("button[name=language][value=" + language + "]").click();
        }
    }

    Window go(String path) {
        try {
            page.navigate(desk + path);
        } catch (PlaywrightException crossed) {
            crossing(crossed, path);
        }
        return this;
    }

    /** A page whose session has ended goes to the door by itself, and may cross our way. */
    private void crossing(PlaywrightException crossed, String path) {
        if (!String.valueOf(crossed.getMessage()).contains("ERR_ABORTED")) {
            throw crossed;
        }
        page.waitForLoadState();
        page.navigate(desk + path);
    }

    /** Puts something on the page that a reload would wipe off. */
    void marksThePage() {
        page.evaluate("window.markOfTheTest = true");
    }

    boolean isTheSamePage() {
        return (boolean) page.evaluate("window.markOfTheTest === true");
    }

    /** What is new waits behind a bar while somebody's hand is on the list. */
    void takesTheNews() {
        page.waitForCondition(() -> at("[data-row], .list-news").count() > 0);
        if (at(".list-news").count() > 0) {
            at(".list-news").click();
        }
    }

    void seesThePicture(String selector) {
        page.waitForCondition(() -> (boolean) page.evaluate(
                "selector => { const image = document.querySelector(selector);"
                        + " return Boolean(image) && image.complete && image.naturalWidth > 0; }",
                selector));
    }

    /** What the page would do in a tab behind another one. */
    void isBehindAnotherTab(boolean behind) {
        page.evaluate("""
                hidden => {
                    Object.defineProperty(document, "hidden", {get: () => hidden, configurable: true});
                    document.dispatchEvent(new Event("visibilitychange"));
                }""", behind);
    }

    /** A key by its place on the keyboard, with the sign that a Russian layout gives it. */
    void key(String code, String sign) {
        dispatch(code, sign);
    }

    /** Keys as the sheet names them, such as {@code Shift+KeyX}, in the Russian layout; a space parts one from the next. */
    void press(String shortcut) {
        for (var key : shortcut.split(" ")) {
            dispatch(key, key.equals("Shift+Slash") ? "?" : "ж");
        }
    }

    private void dispatch(String key, String sign) {
        page.evaluate("""
                ([key, sign]) => {
                    const parts = key.split("+");
                    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", {
                        code: parts.at(-1),
                        key: sign,
                        ctrlKey: parts.includes("Control"),
                        shiftKey: parts.includes("Shift"),
                        bubbles: true,
                        cancelable: true,
                    }));
                }""", List.of(key, sign));
    }

    /** Waits until live updates are on: what happens from now on is told to this page. */
    void isListening() {
        page.waitForCondition(() -> (boolean) page.evaluate("document.documentElement.dataset.live === 'on'"));
    }

    Page page() {
        return page;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** A refusal is an answer too: the browser's own line about its status is no complaint of the page. */
    private void heard(ConsoleMessage message) {
        var loud = message.type().equals("error") || message.type().equals("warning");
        if (loud && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /**
     * Leaves a picture of the whole page under {@code target/looks}. The caret stays as it is: hiding it would take a
     * style of its own, which the page's policy rightly complains of.
     */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target/looks/" + name + ".png")));
    }

    void hasNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        // What a page says on leaving would reach the desk in the middle of the next test.
        context.setOffline(true);
        context.close();
    }
}
