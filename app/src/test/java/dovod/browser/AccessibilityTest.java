package dovod.browser;

import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import dovod.cast.Authenticator;
import dovod.cast.Cast;
import dovod.cast.Visitor;
import dovod.kernel.Language;
import dovod.kernel.Role;
import dovod.people.InvitingPerson;
import dovod.people.Preferences;
import dovod.people.RequiringFactor;
import dovod.people.SettingPreferences;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** axe finds nothing on any page, in either theme and language; nothing breaks the content policy. */
@BrowserTest
@NullUnmarked
class AccessibilityTest {

    /** The same pages in another state. */
    private static final List<String> MORE =
            List.of("/cases/2", "/inbox?view=snoozed", "/search?q=подарок", "/cases/999999");

    @LocalServerPort
    int port;

    @Autowired
    DeskStage stage;

    @Autowired
    DeskPages pages;

    @Autowired
    SettingPreferences settingPreferences;

    @Autowired
    InvitingPerson inviting;

    @Autowired
    RequiringFactor requiringFactor;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    @BeforeEach
    void everythingHasSomethingToShow() {
        stage.set(port);
    }

    @AfterEach
    void theShopCloses() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, RU, comfortable", "DARK, EN, compact"})
    void everyPageIsForEverybody(ColorScheme scheme, Language language, String density) {
        settingPreferences.set(
                VERA,
                new Preferences(
                        VERA.name(), language, "system", density, VERA.zone().getId(), true));
        try (var window = Window.of(port, scheme).enter(VERA)) {
            assertSoftly(all -> every().forEach(page -> {
                window.go(page);
                all.assertThat(window.at("html").getAttribute("lang")).isEqualTo(language.code());
                all.assertThat(violations(window)).as(page).isEmpty();
            }));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ru", "DARK, en"})
    void theDoorsAreForEverybody(ColorScheme scheme, String language) {
        var invitation = inviting.invite(VERA, "Ульяна Рябинина", "ulyana@shop.example", Role.AGENT);
        try (var window = Window.of(port, scheme)) {
            window.go("/login");
            window.speaks(language);
            assertThat(violations(window)).as("login").isEmpty();
            window.go("/invitation/" + invitation.token().text());
            assertThat(violations(window)).as("invitation").isEmpty();
            window.go("/invitation/gone");
            assertThat(violations(window)).as("a link that is gone").isEmpty();

            everybodyNeedsACode();
            window.knock(VERA);
            window.at("summary").click();
            assertThat(violations(window)).as("a code is asked for").isEmpty();
            window.knock(OLEG);
            assertThat(violations(window)).as("a code is set up").isEmpty();
            var phone = Authenticator.scan(window.page().content());
            window.at("[name=code]").fill(phone.code(clock.instant()));
            window.at("[name=code]").press("Enter");
            window.at(".recovery-codes").waitFor();
            assertThat(violations(window)).as("recovery codes").isEmpty();
            window.go("/me/factor");
            assertThat(violations(window)).as("a code is on").isEmpty();

            cast.leave();
            window.go("/first-run");
            assertThat(window.at("html").getAttribute("lang")).isEqualTo(language);
            assertThat(violations(window)).as("first run").isEmpty();
        }
    }

    private void everybodyNeedsACode() {
        Authenticator.setUp(Visitor.of(VERA, port), clock);
        requiringFactor.require(VERA);
    }

    @Test
    void everyQuestionOfACaseIsForEverybody() {
        try (var window = Window.of(port).enter(VERA)) {
            for (var key : List.of("KeyA", "KeyB", "KeyC", "KeyE", "KeyL", "KeyS", "KeyT", "Shift+Slash")) {
                window.go("/cases/1");
                window.press(key);
                window.at("dialog[open]").waitFor();
                assertThat(violations(window)).as(key).isEmpty();
            }
        }
    }

    /** Apart from axe, which puts styles of its own into the pages it looks at. */
    @Test
    void noPageBreaksTheContentPolicy() {
        try (var window = Window.of(port).enter(VERA)) {
            every().forEach(window::go);
            window.hasNothingToComplainOf();
        }
    }

    private List<String> every() {
        var found = new ArrayList<>(pages.all(Visitor.of(Cast.VERA, port)));
        assertThat(found).as("pages found by their routes").hasSizeGreaterThan(20);
        found.addAll(MORE);
        return found;
    }

    private static List<String> violations(Window window) {
        return new AxeBuilder(window.page())
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
