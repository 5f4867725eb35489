package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dovod.catalog.Shops;
import dovod.contracts.AddingContract;
import dovod.contracts.AddingVersion;
import dovod.contracts.NewContract;
import dovod.contracts.NewVersion;
import dovod.contracts.Origin;
import dovod.investigations.Coefficient;
import dovod.investigations.Formula;
import dovod.investigations.Formulas;
import dovod.platform.DueJobs;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Story 1 whole: Igor's message, the order nobody sent, four operators with templates, "answer provided", the formal
 * claim and the money that came of it. Nothing but HTTP joins desk and marketplace.
 */
@BrowserTest
@NullUnmarked
class VanishedOrderTest {

    private static final String POSTING = "48866017-0495-1";
    private static final String SUPPORT = "6f1c3b0e-5f0a-4f7e-9d1c-2b7f5a9c1e09";
    private static final String CONTRACT = """
            # Договор для Продавцов

            ## Досудебная система разрешения споров

            3. Площадка отвечает на претензию по существу в течение 30 дней с её получения.

            ## Возмещение

            4. Возмещение равно действительной стоимости, умноженной на коэффициент и делённой на 1 + НДС.

            ## Возврат

            7.1. Возмещение не начисляется, если товар вернулся на склад в течение 60 дней после отмены.
            """;

    @LocalServerPort
    int port;

    @Autowired
    OzonShop shop;

    @Autowired
    Shops shops;

    @Autowired
    Formulas formulas;

    @Autowired
    AddingContract contracts;

    @Autowired
    AddingVersion versions;

    @Autowired
    ApplicationContext desk;

    @BeforeEach
    void theShopIsConnected() {
        shop.open(port).plays("birthday-present");
        formulas.set(
                VERA,
                shops.all(VERA.tenant()).getFirst().id(),
                new Formula(
                        BigDecimal.valueOf(5),
                        List.of(new Coefficient("", "", 0, 100_000_000, new BigDecimal("0.8"))),
                        "24.09.2026"));
        var contract = contracts.add(VERA, new NewContract("Договор для Продавцов товаров", "Ozon"));
        versions.add(VERA, contract, version(CONTRACT, "2026-08-01"));
        versions.add(VERA, contract, version(CONTRACT.replace("60 дней", "30 дней"), "2026-10-22"));
    }

    @AfterEach
    void theShopCloses() {
        shop.close();
    }

    @Test
    void fromIgorsMessageToTheMoney() throws IOException {
        try (var maria = Window.of(port).enter(MARIA)) {
            shop.passes(Duration.ofSeconds(6));
            shop.passes(Duration.ofSeconds(6));
            opensTheFateOfIgorsOrder(maria);
            var claim = claimsIt(maria);

            sends(maria, step(maria, "ticket"));
            shop.passes(Duration.ofMinutes(81));
            hears(maria, "склад не указал причину");
            assertThat(maria.at(".claim-clash").first()).containsText("не удалось собрать");
            assertThat(maria.at(".claim-clash").first()).containsText("вернутся в сток");

            sends(maria, between(maria));
            shop.passes(Duration.ofMinutes(145));
            hears(maria, "Вам уже ответили выше");
            assertThat(last(maria).locator(".claim-badges")).containsText("шаблон");
            assertThat(last(maria).locator(".claim-badges")).containsText("без ответа");

            sends(maria, between(maria));
            shop.passes(Duration.ofHours(3));
            hears(maria, "Чтобы повысить рейтинг");
            assertThat(last(maria).locator(".claim-rule")).containsText("так было в другой редакции");
            assertThat(last(maria).locator(".claim-rule")).containsText("60 дней ≠ 30 дней");

            maria.at(".claim-early button").click();
            assertThat(step(maria, "follow_up").locator("textarea"))
                    .hasValue(Pattern.compile("редакция от 22 октября 2026"));
            sends(maria, step(maria, "follow_up"));
            shop.passes(Duration.ofHours(5));
            hears(maria, "Ответ по вашему обращению предоставлен");
            isSaidToBeAnswered(maria);
            maria.look("story-claim");

            shop.passes(Duration.ofHours(20));
            maria.enter(MARIA).go(claim);
            maria.at(".claim-early button").click();
            step(maria, "formal").locator("button:not([type='button'])").first().click();
            assertThat(maria.at(".ladder .done")).hasCount(3);
            assertThat(maria.at(".ladder")).containsText("ответ до");
            shop.passes(Duration.ofMinutes(1));
            assertThat(shop.tells("/_control/chats/" + SUPPORT))
                    .as("a formal claim is no message of the chat")
                    .contains("Кто и по какому пункту договора отменил")
                    .doesNotContain("Иначе обратимся в суд");
            assertThat(letter(maria).replaceAll("[\\s\u00a0\u202f]", ""))
                    .contains("Претензия№1", POSTING, "ИнтернетРешения", "2057,14₽", "2700₽×0,8/(1+5%)")
                    .contains("«Добрыйдень!Ксожалению,неудалосьсобратьзаказ")
                    .contains("Досудебнаясистемаразрешенияспоров", "редакцияот22октября2026", "/clauses/");

            moneyComes();
            maria.enter(MARIA).go(claim);
            assertThat(maria.at(".claim-side")).containsText("по отправлению");
            assertThat(maria.at(".claim-side")).containsText("1\u00a0900");
            assertThat(maria.at(".claim-sums .bad")).containsText("157,14");
            maria.look("story-money");
            maria.go("/scorecard");
            assertThat(maria.at(".claim-score")).containsText("1\u00a0900");
            assertThat(maria.at(".claim-score")).containsText("20 дней");
            maria.look("story-scorecard");
            maria.hasNothingToComplainOf();
        }
    }

    private static void opensTheFateOfIgorsOrder(Window maria) {
        maria.go("/inbox");
        maria.at("[data-row] .row-link").first().click();
        assertThat(maria.at(".message-text").first()).containsText("Почему отменили?");
        maria.at("#context a[href='/investigations/" + POSTING + "']").first().click();
        assertThat(maria.at(".hypothesis").nth(2).locator("summary .tag")).hasText("вероятно");
        assertThat(maria.at(".hypothesis").nth(3).locator("summary .tag")).hasText("исключено");
        assertThat(maria.at(".fate .missing").first()).isVisible();
    }

    /** The claim is drafted of what was found; only the chat is to be chosen. */
    private static String claimsIt(Window maria) {
        maria.at("a[href='/claims/new?order=" + POSTING + "']").click();
        assertThat(maria.at("[name=claimed]")).hasValue("2057,14");
        // The marketplace does not tell when it cancelled, only that it has.
        assertThat(maria.at("[name=happened]")).hasValue("2026-11-21");
        maria.at("[name=conversation]").selectOption(new SelectOption().setIndex(1));
        maria.look("story-new");
        maria.at("main form button.main").click();
        assertThat(maria.at(".ladder .now")).containsText("Обращение");
        return maria.page().url().replaceFirst(".*(/claims/[0-9a-f-]+).*", "$1");
    }

    private static Locator step(Window maria, String rung) {
        return maria.at("form[action$='/steps/" + rung + "']");
    }

    private static Locator between(Window maria) {
        return maria.at("form[action$='/follow-ups']");
    }

    /** What the desk drafted leaves through the marketplace's chat, unchanged. */
    private void sends(Window maria, Locator form) {
        var ours = maria.at(".claim-msg.us").count();
        form.locator("button:not([type='button'])").first().click();
        maria.page().waitForLoadState();
        assertThat(maria.at(".field-wrong:visible, .form-fault:visible").allInnerTexts())
                .isEmpty();
        assertThat(maria.at(".claim-msg.us")).hasCount(ours + 1);
        shop.passes(Duration.ofSeconds(10));
    }

    private static void hears(Window maria, String words) {
        maria.page().reload();
        assertThat(last(maria)).containsText(words);
        assertThat(maria.at(".claim-claimed")).containsText("не подтверждается");
    }

    private static Locator last(Window maria) {
        return maria.at(".claim-msg").last();
    }

    private static void isSaidToBeAnswered(Window maria) {
        maria.at("form[action$='/status']")
                .locator("xpath=..")
                .locator("summary")
                .click();
        maria.at("select[name=status]").selectOption("answer_provided");
        maria.at("[name=closes]").fill("2026-11-23T12:00");
        maria.at("form[action$='/status'] button").click();
        assertThat(maria.at(".claim-claimed")).containsText("Ответ предоставлен");
        assertThat(maria.at(".claim-claimed")).containsText("не подтверждается");
        assertThat(maria.at(".claim-head")).containsText("если молчать");
    }

    /** Three weeks go by on both clocks; at night the desk reads the books, and its jobs find what they are for. */
    private void moneyComes() {
        shop.passes(Duration.ofDays(21));
        DueJobs.run(desk);
    }

    private static String letter(Window window) throws IOException {
        var download = window.page()
                .waitForDownload(() -> window.at("a[href$='/letter.pdf']").click());
        Files.copy(
                download.path(),
                Files.createDirectories(Path.of("target/looks")).resolve("story-letter.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static NewVersion version(String text, String since) {
        var day = LocalDate.parse(since);
        return new NewVersion(text.getBytes(StandardCharsets.UTF_8), "", Origin.PASTED, day, null, day);
    }
}
