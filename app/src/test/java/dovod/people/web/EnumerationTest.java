package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.people.DisablingPerson;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whether somebody works here, a stranger learns neither from the words nor from the wait. */
@DeskTest
class EnumerationTest {

    private static final String NOBODY = "nobody@olkha.example";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    DisablingPerson disablingPerson;

    @Test
    void theAnswerIsTheSameForThoseWhoAreHereAndThoseWhoAreNot() {
        disablingPerson.disable(Cast.VERA, Cast.PYOTR.personId());

        var unknown = bare(attempt(NOBODY), NOBODY);

        assertThat(bare(attempt(Cast.email(Cast.MARIA)), Cast.email(Cast.MARIA)))
                .isEqualTo(unknown);
        assertThat(bare(attempt(Cast.email(Cast.PYOTR)), Cast.email(Cast.PYOTR)))
                .isEqualTo(unknown);
    }

    @Test
    void whoDoesNotExistIsSlowedDownLikeEverybody() {
        var known = statuses(Cast.email(Cast.MARIA));
        var unknown = statuses(NOBODY);

        assertThat(known).isEqualTo(List.of(422, 422, 422, 422, 422, 429, 429));
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void afterTheWaitTheRightPasswordGetsIn() {
        statuses(Cast.email(Cast.MARIA));
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(429);

        clock.advance(Duration.ofSeconds(6));

        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(attempt(Cast.email(Cast.MARIA)).statusCode())
                .as("and it is forgotten")
                .isEqualTo(422);
    }

    @Test
    void othersAreNotSlowedDown() {
        statuses(Cast.email(Cast.MARIA));

        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.OLEG), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNetworkThatGuessesManyAccountsIsSlowedDownToo() {
        var statuses = new ArrayList<Integer>();
        var guesser = new Visitor(port);
        for (var guess = 0; guess < 62; guess++) {
            statuses.add(guesser.signIn("guess" + guess + "@olkha.example", "наугад наугад")
                    .statusCode());
        }

        assertThat(statuses.subList(0, 60)).containsOnly(422);
        assertThat(statuses.subList(60, 62)).containsOnly(429);
        clock.advance(Duration.ofMinutes(10));
        assertThat(attempt(NOBODY).statusCode()).isEqualTo(422);
    }

    @Test
    void bothTakeTheSameTime() {
        attempt(NOBODY);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var round = 0; round < 9; round++) {
            clock.advance(Duration.ofDays(2));
            known.add(nanos(Cast.email(Cast.MARIA)));
            unknown.add(nanos(NOBODY));
        }

        var ratio = (double) median(known) / median(unknown);
        assertThat(ratio).as("known to unknown: %s to %s", known, unknown).isBetween(0.6, 1.67);
    }

    private long nanos(String email) {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var start = System.nanoTime();
        visitor.post("/login", Map.of("email", email, "password", "не тот пароль"));
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private HttpResponse<String> attempt(String email) {
        return new Visitor(port).signIn(email, "не тот пароль");
    }

    private List<Integer> statuses(String email) {
        var statuses = new ArrayList<Integer>();
        for (var attempt = 0; attempt < 7; attempt++) {
            statuses.add(attempt(email).statusCode());
        }
        return statuses;
    }

    /** Without what is random in every page, and without what they typed themselves. */
    private static String bare(HttpResponse<String> response, String email) {
        return response.statusCode()
                + response.headers().map().keySet().toString()
                + response.body()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                        .replaceAll("name=\"csrf\" content=\"[^\"]+\"", "")
                        .replaceAll("\"X-CSRF-TOKEN\":\"[^\"]+\"", "")
                        .replaceAll("X-CSRF-TOKEN&#34;:&#34;[^&]+", "")
                        .replace(email, "");
    }
}
