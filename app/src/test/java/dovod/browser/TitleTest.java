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
    void messagesOfTheOtherSideAreCountedAndNothingElse() {
        post.writes("Игорь", "Где подарок?");
        try (var window = Window.of(port).enter(MARIA)) {
            window.isListening();
            window.isBehindAnotherTab(true);

            taking.take(Cast.OLEG, igor());
            post.writes("Марина", "Столик не придвигается");
            assertThat(window.page()).hasTitle(Pattern.compile("^\\(1\\) .+"));
            post.writes("Марина", "И болтается");
            assertThat(window.page()).hasTitle(Pattern.compile("^\\(2\\) .+"));

            window.isBehindAnotherTab(false);
            assertThat(window.page()).hasTitle(Pattern.compile("^[^(].+"));
            window.hasNothingToComplainOf();
        }
    }

    private CaseId igor() {
        return inbox.page(Cast.OLEG, View.ALL, null).rows().getFirst().id();
    }
}
