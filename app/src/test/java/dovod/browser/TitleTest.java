package dovod.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dovod.cast.Cast.MARIA;

import dovod.cases.CaseId;
import dovod.cases.Inbox;
import dovod.cases.TakingCase;
import dovod.cases.View;
import dovod.cast.Cast;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tab's title counts what came while nobody looked. */
@BrowserTest
class TitleTest {

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    TakingCase taking;

    @Autowired
    Inbox inbox;

    @Test
    void everyMessageOfTheOtherSideIsCountedOnceAndNothingElse() {
        post.writes("Игорь", "Где подарок?");
        post.writes("Марина", "Столик не придвигается");
        try (var window = Window.of(port).enter(MARIA).go("/cases/1")) {
            window.isListening();
            window.isBehindAnotherTab(true);

            taking.take(Cast.OLEG, id(1));
            post.writes("Марина", "И болтается");
            assertThat(window.page()).hasTitle(Pattern.compile("^\\(1\\) .+"));
            post.writes("Игорь", "Жду ответа");
            assertThat(window.at(".message-text").last()).hasText("Жду ответа");
            assertThat(window.page()).hasTitle(Pattern.compile("^\\(2\\) .+"));

            beginsToListenAnew(window);
            assertThat(window.page()).hasTitle(Pattern.compile("^\\(2\\) .+"));

            window.isBehindAnotherTab(false);
            assertThat(window.page()).hasTitle(Pattern.compile("^[^(].+"));
            window.hasNothingToComplainOf();
        }
    }

    /** As a page does when something on it listens to more; what it was told last is then said to it again. */
    private void beginsToListenAnew(Window window) {
        window.page().evaluate("""
                topic => {
                    window.again = 0;
                    document.addEventListener("dovod:hint", ({detail}) => (window.again += detail.again ? 1 : 0));
                    const more = document.createElement("i");
                    more.dataset.live = topic;
                    document.body.append(more);
                }""", "case:" + id(2).value());
        window.page().waitForCondition(() -> (int) window.page().evaluate("window.again") >= 3);
    }

    private CaseId id(long number) {
        return inbox.page(Cast.OLEG, View.ALL, null).rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
