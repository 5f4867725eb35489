package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;

import com.microsoft.playwright.options.ColorScheme;
import dovod.kernel.Language;
import dovod.people.Preferences;
import dovod.people.SettingPreferences;
import dovod.reviews.CarryingAnswers;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reviews at work: found, decided about, answered, joined to a case; and missed when they vanish. */
@BrowserTest
@NullUnmarked
class ReviewsTest {

    @LocalServerPort
    int port;

    @Autowired
    OzonShop shop;

    @Autowired
    CarryingAnswers carrying;

    @Autowired
    SettingPreferences settingPreferences;

    @BeforeEach
    void theShopOpens() {
        shop.open(port).plays("vanishing");
        shop.passes(Duration.ofMinutes(6));
        shop.passes(Duration.ofMinutes(6));
    }

    @AfterEach
    void theShopCloses() {
        shop.close();
    }

    @Test
    void reviewsThatVanishAreTakenNoticeOfOnAnOpenPage() {
        try (var window = Window.of(port).enter(MARIA).go("/inbox?view=all")) {
            window.isListening();
            assertThat(window.at("#alarms .banner")).hasCount(0);

            shop.passes(Duration.ofHours(1));

            assertThat(window.at("#alarms .banner")).containsText("Пропали 4 отзыва");
            window.at("#alarms .banner a").click();
            assertThat(window.at(".voice-row")).hasCount(4);
            assertThat(window.at(".voice-row .tag.bad").first()).hasText("пропал");
            window.look("reviews-vanished");
            window.hasNothingToComplainOf();
        }
    }

    @Test
    void aBadReviewIsDecidedAboutAnsweredAndJoined() {
        var seller = shop.control().seller();
        var sku = seller.products().getFirst().sku();
        var bad = seller.review(sku, 2, "Не хватает трёх винтов и стяжки, полка держится на честном слове");
        shop.passes(Duration.ofMinutes(6));
        try (var window = Window.of(port).enter(MARIA).go("/reviews?marks=bad")) {
            window.look("reviews-reviews");
            window.at(".voice-row a").first().click();
            assertThat(window.at(".hiding")).containsText("осталось 3");
            window.at(".hiding button[value=talk]").click();
            assertThat(window.at(".hiding")).containsText("Решили не скрывать");

            window.at("#text").fill("Напишите нам в телеграм");
            assertThat(window.at("#against .bad")).containsText("мессенджер");
            assertThat(window.at(".marked mark.bad")).hasText("телеграм");
            assertThat(window.at("#text")).hasAttribute("aria-invalid", "true");
            window.at(".form button.main").click();
            assertThat(window.at("#text")).hasValue("Напишите нам в телеграм");
            window.look("reviews-stopped");
            window.at("#text").fill("Три винта и стяжку отправим вам 24 ноября, доставка за наш счёт.");
            assertThat(window.at("#against .bad")).hasCount(0);
            assertThat(window.at(".marked mark")).hasCount(0);
            window.at(".form button.main").click();
            assertThat(window.at("#answers .voice-answer")).containsText("сейчас уйдёт");

            shop.passes(Duration.ofSeconds(6));
            carry();
            assertThat(window.at("#answers .voice-answer")).containsText("на модерации");
            window.at(".suggestions button").first().click();
            assertThat(window.at("a[href='/cases/1']")).isVisible();
            window.look("reviews-review");
            window.go("/cases/1");
            assertThat(window.at("#context .review-line.joined")).containsText("Не хватает трёх винтов");
            window.look("reviews-case");
            window.hasNothingToComplainOf();
        }
        Assertions.assertThat(seller.reviews().stream()
                        .filter(one -> one.id().equals(bad.id()))
                        .flatMap(one -> one.comments().stream()))
                .hasSize(1);
    }

    @Test
    void aCaseSaysFirstThatItsBadReviewIsToBeDecidedAbout() {
        var seller = shop.control().seller();
        seller.review(seller.products().getFirst().sku(), 1, "Полка держится на честном слове, винтов нет");
        shop.passes(Duration.ofMinutes(6));
        try (var window = Window.of(port).enter(MARIA).go("/reviews?marks=bad")) {
            window.at(".voice-row a").first().click();
            window.at(".suggestions button").first().click();
            window.go("/cases/1");
            assertThat(window.at("#context .review-first")).containsText("Сначала решите, скрывать ли");
            window.look("reviews-first");
            window.at("#context .review-first a").click();
            window.at(".hiding button[value=hide]").click();
            assertThat(window.at(".hiding")).containsText("Скрыт в кабинете");
            window.go("/cases/1");
            assertThat(window.at("#context .review-line.joined")).hasCount(1);
            assertThat(window.at("#context .review-first")).hasCount(0);
            window.hasNothingToComplainOf();
        }
    }

    /** Looked at with one's own eyes: both languages, both themes, desk and phone. */
    @Test
    void everyPageIsFitToBeSeen() {
        settingPreferences.set(
                VERA,
                new Preferences(
                        VERA.name(),
                        Language.EN,
                        "system",
                        "comfortable",
                        VERA.zone().getId(),
                        true));
        try (var window = Window.of(port, ColorScheme.DARK).enter(VERA)) {
            for (var page : new String[] {"/reviews", "/questions", "/reviews/products", "/vanished-reviews"}) {
                window.go(page);
                window.look("reviews-dark-en" + page.replace('/', '-'));
            }
            window.hasNothingToComplainOf();
        }
        try (var window = Window.phone(port).enter(MARIA).go("/reviews")) {
            window.look("reviews-phone");
            window.at(".voice-row a").first().click();
            assertThat(window.at("article.voice")).isVisible();
            window.look("reviews-phone-one");
            window.hasNothingToComplainOf();
        }
    }

    private void carry() {
        while (carrying.turn()) {
            // Turn after turn, as the desk itself does.
        }
    }
}
