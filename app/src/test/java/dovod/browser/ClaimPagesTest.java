package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.catalog.Shops;
import dovod.claims.DraftingSteps;
import dovod.claims.MatchingMoney;
import dovod.kernel.Money;
import dovod.orders.RecordingFacts;
import dovod.orders.Telling;
import dovod.orders.ToldEntry;
import dovod.orders.ToldPosting;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The birthday present from the claim on: pasted replies, the dispute, the ladder, the letter, the money. */
@BrowserTest
@NullUnmarked
class ClaimPagesTest {

    private static final String POSTING = "48866017-0495-1";

    @LocalServerPort
    int port;

    @Autowired
    Shops shops;

    @Autowired
    RecordingFacts facts;

    @Autowired
    DraftingSteps drafting;

    @Autowired
    MatchingMoney money;

    @Autowired
    ClaimStage stage;

    @Autowired
    ContractOnStage contracts;

    @Autowired
    TestClock clock;

    @Test
    void fromTheFirstTicketToTheMoney() throws IOException {
        var olkha = shops.open(Cast.OLKHA, "Мастерская Ольхи", "ozon");
        try (var window = Window.of(port).enter(Cast.MARIA)) {
            window.go("/claims/new");
            window.at("[name=title]").fill("Заказ " + POSTING + ": где набор и кто отменил");
            window.at("[name=facts]").fill("Заказ FBO отменён 20 ноября, в финансах записей нет.");
            window.at("[name=posting]").fill(POSTING);
            window.at("[name=claimed]").fill("2 700");
            window.at("main form button.main").click();
            assertThat(window.at(".ladder .now")).containsText("Обращение");
            window.at("form[action$='/steps/ticket'] button.main").click();
            assertThat(window.at(".ladder .done")).containsText("Обращение");

            window.at("#paste-text").fill(ClaimStage.THREAD);
            window.at("#paste button").first().click();
            assertThat(window.at(".claim-preview")).containsText("4 сообщения, 3 собеседника");
            window.at(".claim-preview button").click();
            assertThat(window.at(".claim-claimed")).containsText("не подтверждается");
            assertThat(window.at(".claim-turn").last()).containsText("3-й");
            correctsTheCheck(window);
            showsAScreenshot(window);

            var claim = window.page().url().replaceFirst(".*(/claims/[0-9a-f-]+).*", "$1");
            later(Duration.ofDays(3));
            window.enter(Cast.MARIA).go(claim);
            assertThat(window.at("form[action$='/steps/follow_up'] textarea"))
                    .hasValue(quoting("(беспокойство|предоставлен)"));
            window.at("form[action$='/steps/follow_up'] button.main").click();
            later(Duration.ofDays(4));
            window.enter(Cast.MARIA).go(claim);
            window.at("form[action$='/steps/formal'] button.main").click();
            assertThat(window.at(".ladder .done")).hasCount(3);
            assertThat(window.at(".ladder")).containsText("ответ до");
            assertThat(letter(window)).contains("Претензия № 1", "Мастерская Ольхи", "289-ФЗ");

            later(Duration.ofDays(20));
            paid(olkha);
            window.enter(Cast.MARIA).go(claim);
            assertThat(window.at(".claim-head")).containsText("удовлетворена");
            window.go("/scorecard");
            assertThat(window.at(".claim-score")).containsText("удовлетворено 1");
            window.look("scorecard-light");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void theClaimIsReadOnEveryScreen() {
        var id = stage.set();
        contracts.set();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var window = Window.of(port, scheme).enter(Cast.MARIA)) {
                window.go("/claims/" + id);
                assertThat(window.at(".claim-msg")).hasCount(4);
                window.look("claim-" + scheme.name().toLowerCase(Locale.ROOT));
                putsAClauseByKeys(window);
                window.hasNothingToComplainOf();
            }
            try (var window = Window.of(port, scheme, 390, 844).enter(Cast.MARIA)) {
                window.go("/claims/" + id);
                assertThat(window.at(".claim-msg")).hasCount(4);
                window.look("claim-phone-" + scheme.name().toLowerCase(Locale.ROOT));
                putsAClauseByTouch(window);
                window.go("/claims");
                window.look("claims-phone-" + scheme.name().toLowerCase(Locale.ROOT));
                window.hasNothingToComplainOf();
            }
        }
    }

    /** A clause stands in the text as it was on the day of the event, with the address it keeps. */
    private static void putsAClauseByKeys(Window window) {
        var text = window.at("#follow-text");
        text.fill("Вы ссылаетесь на ");
        text.pressSequentially("§хранение");
        assertThat(window.at("[data-clauses-field] .macros:visible [role=option]")
                        .first())
                .containsText("500 рублей");
        text.press("ArrowDown");
        text.press("ArrowUp");
        window.look("claim-clauses");
        text.press("Enter");
        assertThat(text)
                .hasValue(quoting("ссылаетесь на Договор .*редакция от .*500 рублей.*/clauses/[0-9a-f-]{36}\\?on="));
        text.fill("");
        text.pressSequentially("§6.2");
        text.press("Escape");
        assertThat(window.at(".macros:visible")).hasCount(0);
        assertThat(text).hasValue("§6.2");
    }

    private static void putsAClauseByTouch(Window window) {
        var text = window.at("#follow-text");
        text.fill("");
        window.at("form[action$='/follow-ups'] [data-clauses-open]").click();
        text.pressSequentially("претензии");
        window.at("[data-clauses-field] .macros:visible [role=option]").first().scrollIntoViewIfNeeded();
        window.look("claim-clauses-phone");
        window.at("[data-clauses-field] .macros:visible [role=option]").first().click();
        assertThat(text).hasValue(quoting("^Договор .*/clauses/"));
    }

    /** What is no question goes off the list, and the page is not loaded anew. */
    private static void correctsTheCheck(Window window) {
        window.marksThePage();
        var asked = window.at(".claim-side .asked-item");
        var before = asked.count();
        asked.first().locator("summary").click();
        asked.first().locator("button").first().click();
        assertThat(asked).hasCount(before - 1);
        window.at(".corrected button").click();
        assertThat(asked).hasCount(before);
        assertThat(window.isTheSamePage()).isTrue();
    }

    private static void showsAScreenshot(Window window) {
        var attach = window.at(".claim-msg").last().locator(".claim-attach");
        attach.locator("summary").click();
        attach.locator("[type=file]").setInputFiles(new FilePayload("ответ.png", "image/png", Pictures.png()));
        attach.locator("button").click();
        window.seesThePicture(".claim-msg:last-of-type .claim-shots img");
    }

    private static Pattern quoting(String words) {
        return Pattern.compile(words, Pattern.DOTALL);
    }

    private void later(Duration time) {
        clock.advance(time);
        drafting.draft(Cast.OLKHA);
    }

    private void paid(UUID shop) {
        var telling = new Telling(shop, "/v3/finance/transaction/list", clock.instant());
        var item = new ToldPosting.Item("646399170", "столяр", "Набор", 1, Money.roubles(270_000));
        facts.postings(
                Cast.OLKHA,
                telling,
                List.of(new ToldPosting(
                        POSTING,
                        "48866017-0495",
                        "fbo",
                        "cancelled",
                        null,
                        clock.instant().minus(Duration.ofDays(30)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(item))));
        facts.entries(
                Cast.OLKHA,
                telling,
                List.of(new ToldEntry(
                        "paid-1",
                        POSTING,
                        clock.instant(),
                        "OperationClaim",
                        "Начисление по претензии",
                        Money.roubles(270_000),
                        Map.of())));
        money.match(Cast.OLKHA);
    }

    private static String letter(Window window) throws IOException {
        var download = window.page()
                .waitForDownload(() -> window.at("a[href$='/letter.pdf']").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
