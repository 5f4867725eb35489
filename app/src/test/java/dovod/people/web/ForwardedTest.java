package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.people.Session;
import dovod.people.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody can write into a header is believed of nobody. */
@DeskTest
class ForwardedTest {

    @LocalServerPort
    int port;

    @Autowired
    Sessions sessions;

    @Test
    void whereSomebodyComesFromIsNotForThemToSay() {
        var liar = new Visitor(port)
                .with("X-Forwarded-For", "203.0.113.66")
                .with("Forwarded", "for=203.0.113.66;proto=https")
                .with("X-Real-IP", "203.0.113.66");
        liar.signIn(Cast.email(Cast.MARIA), Cast.PASSWORD);

        assertThat(sessions.mine(Cast.MARIA)).extracting(Session::address).containsExactly("127.0.0.1");
    }

    @Test
    void anotherAddressEachTimeDoesNotHelpWhoGuesses() {
        var guesser = new Visitor(port);
        var last = 0;
        for (var guess = 0; guess < 61; guess++) {
            guesser.with("X-Forwarded-For", "203.0.113." + guess);
            last = guesser.signIn("guess" + guess + "@olkha.example", "наугад наугад")
                    .statusCode();
        }

        assertThat(last).isEqualTo(429);
    }

    @Test
    void aPlainConnectionIsNotTakenForTls() {
        var liar = new Visitor(port)
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Ssl", "on")
                .with("X-Forwarded-Port", "443");
        var entered = liar.signIn(Cast.email(Cast.MARIA), Cast.PASSWORD);

        assertThat(entered.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(entered.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(entered.headers().firstValue("Location")).contains("/");
    }

    @Test
    void nobodyIsLetInByTheNameOfAHeader() {
        for (var header : new String[] {"X-Forwarded-User", "X-Remote-User", "REMOTE_USER", "Remote-User", "X-User"}) {
            assertThat(new Visitor(port)
                            .with(header, Cast.email(Cast.VERA))
                            .get("/me")
                            .statusCode())
                    .as(header)
                    .isEqualTo(303);
        }
    }

    @Test
    void anotherHostInTheRequestDoesNotLeadAway() {
        var answer = new Visitor(port).with("X-Forwarded-Host", "evil.example").get("/me");

        assertThat(answer.headers().firstValue("Location")).contains("/login?next=%2Fme");
    }
}
