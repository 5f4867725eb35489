package dovod.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dovod.cast.Cast;
import dovod.kernel.Actor;
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

    static Window phone(int port) {
        return new Window(port, 390, 844, ColorScheme.LIGHT, true);
    }

    Window enter(Actor actor) {
        go("/login");
        page.fill("[name=email]", Cast.email(actor));
        page.fill("[name=password]", Cast.PASSWORD);
        page.press("[name=password]", "Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    Window go(String path) {
        page.navigate(desk + path);
        return this;
    }

    /** A key by its place on the keyboard, with the sign that a Russian layout gives it. */
    void key(String code, String sign) {
        page.evaluate("""
                ([code, sign]) => (document.activeElement ?? document.body).dispatchEvent(
                    new KeyboardEvent("keydown", {code, key: sign, bubbles: true, cancelable: true}))""", List.of(code, sign));
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
