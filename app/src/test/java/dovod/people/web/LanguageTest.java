package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever stands before the doors chooses a language there, and is remembered. */
@DeskTest
class LanguageTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Test
    void theLoginSpeaksTheChosenLanguageAndKeepsWhereOneWantedToGo() {
        var stranger = new Visitor(port);
        assertThat(stranger.get("/login?next=/cases/7").body()).contains("lang=\"ru\"", "In English");

        var chosen = stranger.post("/language", Map.of("language", "en", "next", "/login?next=/cases/7"));

        assertThat(chosen.headers().firstValue("Location")).contains("/login?next=/cases/7");
        assertThat(stranger.get("/login?next=/cases/7").body())
                .contains("lang=\"en\"", "Sign in", "По-русски", "value=\"/cases/7\"");
    }

    @Test
    void theFirstRunOffersTheChosenLanguage() {
        cast.leave();
        var stranger = new Visitor(port);
        stranger.get("/first-run");

        stranger.post("/language", Map.of("language", "en", "next", "/first-run"));

        assertThat(stranger.get("/first-run").body())
                .contains("lang=\"en\"")
                .containsPattern("<option value=\"en\"[^>]*selected");
    }

    @Test
    void behindTheLoginThePersonsOwnLanguageCounts() {
        var stranger = new Visitor(port);
        stranger.get("/login");
        stranger.post("/language", Map.of("language", "en", "next", "/login"));

        stranger.signIn(Cast.email(Cast.MARIA), Cast.PASSWORD);

        assertThat(stranger.get("/me").body()).contains("lang=\"ru\"");
    }

    @Test
    void aMadeUpLanguageAndAForeignAddressLeadNowhere() {
        var stranger = new Visitor(port);
        stranger.plant("dovod-language", "tlh");
        assertThat(stranger.get("/login").body()).contains("lang=\"ru\"");

        var sent = stranger.post("/language", Map.of("language", "en", "next", "//evil.example"));

        assertThat(sent.headers().firstValue("Location")).contains("/");
    }
}
