package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.people.DisablingPerson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SignInTest {

    private static final String COOKIE = "dovod";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    DisablingPerson disablingPerson;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theRightPasswordOpensTheDesk() {
        var maria = new Visitor(port);

        var entered = maria.signIn(Cast.email(Cast.MARIA), Cast.PASSWORD);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.headers().firstValue("Location")).contains("/");
        assertThat(maria.get("/me").body()).contains("Мария Клёнова");
    }

    @Test
    void theCursorStandsWhereOneBegins() {
        assertThat(new Visitor(port).get("/login").body())
                .containsPattern("id=\"email\"[^>]* autofocus")
                .containsOnlyOnce(" autofocus");
    }

    @Test
    void theEmailIsTheSameWhateverWayItIsTyped() {
        assertThat(new Visitor(port)
                        .signIn("  " + Cast.email(Cast.MARIA).toUpperCase() + " ", Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theCookieIsForThisHostAndNoScript() {
        var set = new Visitor(port)
                .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                .headers()
                .allValues("Set-Cookie");

        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie)
                            .matches("dovod=[0-9a-f]{64}; Path=/; Max-Age=604800; Expires=.*; HttpOnly; SameSite=Lax");
                });
        assertThat(set).allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void theTokenItselfIsNotInTheDatabase() {
        var maria = Visitor.of(Cast.MARIA, port);
        var token = maria.cookie(COOKIE).orElseThrow();

        var stored = jdbc.sql("SELECT s::text FROM people.session s")
                .query(String.class)
                .single();

        assertThat(stored).doesNotContain(token).doesNotContain(token.substring(0, 16));
    }

    @Test
    void aSessionPlantedBeforehandOpensNothing() {
        var planted = "ab".repeat(32);
        var maria = new Visitor(port);
        maria.get("/login");
        maria.plant(COOKIE, planted);

        maria.post("/login", Map.of("email", Cast.email(Cast.MARIA), "password", Cast.PASSWORD));

        assertThat(maria.cookie(COOKIE)).isPresent().isNotEqualTo(planted);
        assertThat(withCookie(planted).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void signingInAgainMakesANewSessionAndEndsTheOneBefore() {
        var maria = Visitor.of(Cast.MARIA, port);
        var before = maria.cookie(COOKIE).orElseThrow();

        maria.post("/login", Map.of("email", Cast.email(Cast.MARIA), "password", Cast.PASSWORD));

        assertThat(maria.cookie(COOKIE)).isPresent().isNotEqualTo(before);
        assertThat(maria.get("/me").statusCode()).isEqualTo(200);
        assertThat(withCookie(before).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        var maria = Visitor.of(Cast.MARIA, port);
        var token = maria.cookie(COOKIE).orElseThrow();

        var left = maria.post("/logout", Map.of());

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(maria.cookie(COOKIE)).isEmpty();
        assertThat(withCookie(token).get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void eightHoursOfSilenceEndASession() {
        var maria = Visitor.of(Cast.MARIA, port);

        clock.advance(Duration.ofHours(8).minusSeconds(1));
        assertThat(maria.get("/me").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(8).minusSeconds(1));
        assertThat(maria.get("/me").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(8));
        assertThat(maria.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void sevenDaysEndASessionAnyway() {
        var maria = Visitor.of(Cast.MARIA, port);

        for (var hour = 0; hour < 24 * 7 - 1; hour += 7) {
            clock.advance(Duration.ofHours(7));
            assertThat(maria.get("/me").statusCode())
                    .as("after %d hours", hour + 7)
                    .isEqualTo(hour + 7 < 168 ? 200 : 303);
        }
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse() {
        var office = Visitor.of(Cast.MARIA, port);
        var home = Visitor.of(Cast.MARIA, port);
        office.get("/me/password");

        var changed = office.post(
                "/me/password", Map.of("current", Cast.PASSWORD, "password", "восемь лиловых тележек молча"));

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(office.get("/me").statusCode()).isEqualTo(200);
        assertThat(home.get("/me").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), "восемь лиловых тележек молча")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoKnowsIt() {
        var maria = Visitor.of(Cast.MARIA, port);
        maria.get("/me/password");

        var refused = maria.post(
                "/me/password", Map.of("current", "не тот пароль совсем", "password", "восемь лиловых тележек молча"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Это не ваш нынешний пароль.");
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoIsShutOutIsOutWithTheNextRequest() {
        var maria = Visitor.of(Cast.MARIA, port);

        disablingPerson.disable(Cast.ANNA, Cast.MARIA.personId());

        assertThat(maria.get("/me").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDeepLinkSurvivesSigningIn() {
        var maria = new Visitor(port);

        var sent = maria.get("/settings/audit?object=case%3A15&day=2026-11-21");
        var door = sent.headers().firstValue("Location").orElseThrow();
        var form = maria.get(door);

        assertThat(door).startsWith("/login?next=");
        assertThat(form.body()).contains("name=\"next\" value=\"/settings/audit?object=case%3A15&amp;day=2026-11-21\"");
        var entered = maria.post(
                "/login",
                Map.of(
                        "email",
                        Cast.email(Cast.MARIA),
                        "password",
                        Cast.PASSWORD,
                        "next",
                        "/settings/audit?object=case%3A15&day=2026-11-21"));
        assertThat(entered.headers().firstValue("Location"))
                .contains("/settings/audit?object=case%3A15&day=2026-11-21");
    }

    @Test
    void aWrongPasswordKeepsWhatWasTypedButThePassword() {
        var refused = new Visitor(port).signIn("vera@olkha.example", "секретная канарейка");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"vera@olkha.example\"")
                .contains("Такой почты с таким паролем нет.")
                .doesNotContain("канарейка");
    }

    /** As the cookie of another desk at this host does, or a tab in which somebody signed in or out. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", ""})
    void anOutdatedFormIsShownAnewAndCalledNoWrongPassword(String cookie) {
        var maria = new Visitor(port);
        maria.get("/login?next=/inbox");
        maria.plant("dovod-csrf", cookie);
        var form = Map.of("email", Cast.email(Cast.MARIA), "password", Cast.PASSWORD, "next", "/inbox");

        var shown = maria.post("/login", form);

        assertThat(shown.statusCode()).isEqualTo(403);
        assertThat(shown.body())
                .contains("Страница устарела")
                .contains("value=\"" + Cast.email(Cast.MARIA) + "\"")
                .contains("name=\"next\" value=\"/inbox\"")
                .doesNotContain("Такой почты")
                .doesNotContain(Cast.PASSWORD);
        assertThat(maria.cookie(COOKIE)).isEmpty();
        assertThat(maria.post("/login", form).headers().firstValue("Location")).contains("/inbox");
    }

    @Test
    void theOutdatedFormIsNoWayPastTheCheck() {
        var stranger = new Visitor(port);
        stranger.get("/login");

        assertThat(stranger.post("/login/anew", Map.of("email", "x")).statusCode())
                .isEqualTo(303);
        assertThat(stranger.with("Accept", "application/json")
                        .postBare("/login", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFragmentSendsItsWholePageToTheDoor() {
        var fragment = new Visitor(port)
                .with("HX-Request", "true")
                .with("HX-Current-URL", "http://127.0.0.1:" + port + "/inbox?view=mine")
                .get("/nav");

        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.headers().firstValue("HX-Redirect")).contains("/login?next=%2Finbox%3Fview%3Dmine");
    }

    @Test
    void whatAScriptFetchesIsRefusedAndNotLedAround() {
        HttpResponse<String> refused =
                new Visitor(port).with("Accept", "text/event-stream").get("/live?topic=inbox");

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    private Visitor withCookie(String value) {
        var visitor = new Visitor(port);
        visitor.plant(COOKIE, value);
        return visitor;
    }
}
