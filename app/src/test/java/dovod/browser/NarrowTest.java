package dovod.browser;

import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Authenticator;
import dovod.cast.Cast;
import dovod.cast.Visitor;
import dovod.people.RequiringFactor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On a phone no page is wider than the glass; only what scrolls by itself, such as a table, may be. */
@BrowserTest
@NullUnmarked
class NarrowTest {

    @LocalServerPort
    int port;

    @Autowired
    DeskStage stage;

    @Autowired
    DeskPages pages;

    @Autowired
    RequiringFactor requiringFactor;

    @Autowired
    Clock clock;

    @BeforeEach
    void everythingHasSomethingToShow() {
        stage.set(port);
    }

    @AfterEach
    void theShopCloses() {
        stage.close();
    }

    @Test
    void noPageIsWiderThanThePhone() {
        try (var window = Window.phone(port).enter(VERA)) {
            for (var page : pages.all(Visitor.of(Cast.VERA, port))) {
                window.go(page);
                window.at("#proof code, body:not(:has(#proof))").first().waitFor();
                assertThat(tooWide(window)).as(page).isEmpty();
            }
        }
        noDoorIsWiderThanThePhone();
    }

    private void noDoorIsWiderThanThePhone() {
        Authenticator.setUp(Visitor.of(VERA, port), clock);
        requiringFactor.require(VERA);
        try (var window = Window.phone(port)) {
            window.knock(VERA).at("summary").click();
            assertThat(tooWide(window)).as("a code is asked for").isEmpty();
            window.knock(OLEG);
            assertThat(tooWide(window)).as("a code is set up").isEmpty();
        }
    }

    private static List<?> tooWide(Window window) {
        return (List<?>) window.page().evaluate("""
                () => ["html", "#main", "#list", "#context"]
                    .map((place) => document.querySelector(place))
                    .filter((element) => element && element.scrollWidth > element.clientWidth + 1)
                    .map((element) => element.tagName + " " + element.scrollWidth)""");
    }
}
