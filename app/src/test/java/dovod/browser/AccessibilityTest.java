package dovod.browser;

import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** axe finds nothing on any page, in either theme; nothing breaks the content policy. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> PAGES = List.of(
            "/inbox",
            "/inbox?view=snoozed",
            "/cases/1",
            "/search?q=подарок",
            "/search",
            "/settings",
            "/settings/people",
            "/settings/teams",
            "/settings/audit",
            "/settings/jobs",
            "/settings/calendars/holidays",
            "/me");

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsForEverybody(ColorScheme scheme) {
        post.writes("Игорь", "Отменили подарок на день рождения дочери, что случилось?");
        try (var window = Window.of(port, scheme)) {
            window.go("/login");
            assertThat(violations(window)).isEmpty();
            window.enter(VERA);
            for (var page : PAGES) {
                window.go(page);
                assertThat(violations(window)).as(page).isEmpty();
            }
        }
    }

    /** Apart from axe, which puts styles of its own into the pages it looks at. */
    @Test
    void noPageBreaksTheContentPolicy() {
        post.writes("Игорь", "Отменили подарок на день рождения дочери, что случилось?");
        try (var window = Window.of(port).enter(VERA)) {
            PAGES.forEach(window::go);
            window.hasNothingToComplainOf();
        }
    }

    private static List<String> violations(Window window) {
        return new AxeBuilder(window.page())
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
