package dovod.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A newcomer finds every page: names that differ, one place marked, and what each page of settings is for. */
@DeskTest
@NullUnmarked
class NavigationTest {

    private static final Pattern ENTRY = Pattern.compile(
            "<a href=\"([^\"]+)\"( aria-current=\"page\")?>\\s*<svg.*?<span class=\"label\">([^<]+)</span>",
            Pattern.DOTALL);
    private static final Pattern TILE = Pattern.compile(
            "<a class=\"tile door-tile\" href=\"[^\"]+\">.*?<b>([^<]+)</b>(?:<span>([^<]+)</span>)?</a>",
            Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Test
    void onlyWhereOneIsIsMarked() {
        var vera = Visitor.of(Cast.VERA, port);
        assertThat(marked(vera, "/scorecard")).containsExactly("/scorecard");
        assertThat(marked(vera, "/claims/new")).containsExactly("/claims");
        assertThat(marked(vera, "/settings/people")).containsExactly("/settings");
        assertThat(marked(vera, "/inbox?view=mine")).containsExactly("/inbox?view=mine");
    }

    /** Who works no cases comes in where production is asked, and has it under the thumb. */
    @Test
    void everybodyComesInWhereTheirWorkIs() {
        var maria = Visitor.of(Cast.MARIA, port);
        assertThat(maria.get("/").headers().firstValue("Location")).contains("/inbox?view=waiting_us");
        assertThat(tabs(maria)).contains("/inbox?view=mine").doesNotContain("/inquiries");

        var pyotr = Visitor.of(Cast.PYOTR, port);
        assertThat(pyotr.get("/").headers().firstValue("Location")).contains("/inquiries");
        assertThat(tabs(pyotr)).contains("/inquiries").doesNotContain("/inbox?view=mine");
    }

    private static String tabs(Visitor visitor) {
        var page = visitor.get("/search").body();
        int tabs = page.indexOf("class=\"tabbar\"");
        return page.substring(tabs, page.indexOf("</nav>", tabs));
    }

    @Test
    void noTwoEntriesHaveOneName() {
        var names = entries(Visitor.of(Cast.VERA, port), "/settings")
                .map(entry -> entry.group(3))
                .toList();
        assertThat(names).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    }

    @Test
    void everyPageOfSettingsSaysWhatItIsFor() {
        var tiles = TILE.matcher(Visitor.of(Cast.VERA, port).get("/settings").body())
                .results()
                .toList();
        assertThat(tiles)
                .hasSizeGreaterThan(10)
                .allSatisfy(tile -> assertThat(tile.group(2)).as(tile.group(1)).isNotBlank());
    }

    private static List<String> marked(Visitor visitor, String path) {
        return entries(visitor, path)
                .filter(entry -> entry.group(2) != null)
                .map(entry -> entry.group(1))
                .toList();
    }

    private static Stream<MatchResult> entries(Visitor visitor, String path) {
        var page = visitor.get(path).body();
        var nav = page.substring(page.indexOf("<nav class=\"side\""), page.indexOf("</nav>"));
        return ENTRY.matcher(nav).results();
    }
}
