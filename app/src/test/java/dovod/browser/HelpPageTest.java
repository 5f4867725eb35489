package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dovod.cases.Inbox;
import dovod.cases.View;
import dovod.cast.TestClock;
import dovod.catalog.Product;
import dovod.catalog.Products;
import dovod.catalog.Shops;
import dovod.catalog.ToldProduct;
import dovod.conversations.Conversations;
import dovod.conversations.OutboxRound;
import dovod.conversations.Reply;
import dovod.conversations.SendingReply;
import dovod.conversations.Threads;
import dovod.helpcenter.HelpPage;
import dovod.helpcenter.OpeningHelpPage;
import dovod.kernel.Money;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A buyer with a phone and a bad line: reads, taps a part, sends a film, is answered. */
@BrowserTest
@NullUnmarked
class HelpPageTest {

    private static final int FILM = 6 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    CatalogStage stage;

    @Autowired
    OpeningHelpPage opening;

    @Autowired
    Inbox inbox;

    @Autowired
    Conversations conversations;

    @Autowired
    Threads threads;

    @Autowired
    SendingReply sending;

    @Autowired
    OutboxRound outbox;

    private Product chair;
    private HelpPage help;

    @BeforeEach
    void thePageIsOpen() {
        var shop = shops.open(OLKHA, "Мастерская Ольхи", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(new ToldProduct(
                        "646399170", "стул-7", null, "Растущий стул «Росток»", null, Money.roubles(270_000), false)),
                TestClock.START);
        chair = stage.set();
        help = opening.open(PYOTR, chair.id());
    }

    @Test
    void aFilmOverABadLineArrivesAndIsAnswered() {
        try (var phone = Window.phone(port)) {
            phone.go(help.path());
            isFitAndForEverybody(phone, "help");
            phone.at(".drawing a").first().click();
            assertThat(phone.at("#part")).hasValue("1");

            var pieces = new AtomicInteger();
            var page = phone.page();
            page.route("**/uploads/*?offset=*", route -> {
                if (pieces.incrementAndGet() == 3) {
                    page.context().setOffline(true);
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            phone.at("#files").setInputFiles(new FilePayload("сборка.mp4", "video/mp4", film()));
            assertThat(phone.at(".uploads .state")).hasText("Связь пропала. Продолжим, как только вернётся.");
            phone.at("#body").fill("Ножка шатается, хотя болт затянут до упора");
            phone.at("#name").fill("Марина");
            phone.at("[name=consent]").check();
            phone.at("[data-send]").click();
            assertThat(phone.at(".uploads .state")).containsText("Файл ещё передаётся");
            page.context().setOffline(false);
            assertThat(phone.at(".uploads .done .state")).hasText("Файл передан");
            assertThat(pieces.get())
                    .as("six pieces and the one that was cut off")
                    .isEqualTo(7);
            isFitAndForEverybody(phone, "help-form");

            phone.at("[data-send]").click();
            page.waitForURL("**/h/mine/*?sent=1");
            assertThat(phone.at(".kept")).containsText("Письмо у нас.");
            assertThat(phone.at(".thread video")).hasCount(1);

            answers("Подтяните и вторую ножку: они держат друг друга.");
            page.reload();
            assertThat(phone.at(".thread .ours")).containsText("Подтяните и вторую ножку");
            isFitAndForEverybody(phone, "help-thread");
            phone.hasNothingToComplainOf();
        }
    }

    @Test
    void itIsReadInTheDarkAndWithoutAnyScript() {
        try (var dark = Window.of(port, ColorScheme.DARK, 390, 844)) {
            dark.page().route("**/*.js", route -> route.abort());
            dark.go(help.path());
            isFitAndForEverybody(dark, "help-dark");
            dark.at(".ask .button").click();
            dark.at("#body").fill("Не хватает болта");
            dark.at("#name").fill("Лев");
            dark.at("#files").setInputFiles(new FilePayload("стол.png", "image/png", Pictures.png()));
            dark.at("[name=consent]").check();
            dark.at("[data-send]").click();
            dark.page().waitForURL("**/h/mine/*?sent=1");
            dark.seesThePicture(".thread .picture img");
            isFitAndForEverybody(dark, "help-thread-dark");
        }
    }

    @Test
    void theDeskSeesWhatIsPrintedAndTheCase() {
        try (var window = Window.of(port).enter(VERA)) {
            window.go("/products/" + chair.id() + "/help");
            window.seesThePicture("img.print");
            window.look("help-desk");
            window.at("#text").fill("Пишите на olkha.ru");
            window.at("#leaflet .button").first().click();
            assertThat(window.at("#text-wrong, .field-error").first()).containsText("olkha.ru");
            assertThat(window.at("a[href*='leaflet/pdf']")).hasCount(0);
            window.look("help-desk-refused");
            window.hasNothingToComplainOf();
        }
    }

    private void answers(String text) {
        var row = inbox.page(MARIA, View.ALL, null).rows().getFirst();
        var conversation = conversations.page(MARIA, null).heads().stream()
                .filter(head -> head.channel().equals("webform"))
                .findFirst()
                .orElseThrow()
                .id();
        var seen = threads.newest(MARIA, List.of(conversation)).lastSeen().get(conversation);
        sending.send(MARIA, new Reply(conversation, text, List.of(), seen, "key-" + row.number(), 0));
        clock.advance(Duration.ofSeconds(5));
        outbox.go();
    }

    private static void isFitAndForEverybody(Window window, String name) {
        window.look(name);
        assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .as(name)
                .isTrue();
        assertThat(new AxeBuilder(window.page()).analyze().getViolations())
                .as(name)
                .isEmpty();
    }

    /** The beginning of an MP4 and something after it. */
    private static byte[] film() {
        var content = new byte[FILM];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, content, 0, head.length);
        for (int at = head.length; at < FILM; at++) {
            content[at] = (byte) (at * 31);
        }
        return content;
    }
}
