package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Role;
import dovod.people.DisablingPerson;
import dovod.people.InvitingPerson;
import dovod.people.Link;
import dovod.people.MakingToken;
import dovod.people.RenewingLink;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class InvitationTest {

    private static final String GOOD = "восемь лиловых тележек молча";
    private static final Pattern PATH = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/invitation/[0-9a-f]{64})");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    InvitingPerson invitingPerson;

    @Autowired
    RenewingLink renewingLink;

    @Autowired
    DisablingPerson disablingPerson;

    @Autowired
    MakingToken makingToken;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoIsInvitedComesInByTheLinkAndThenByThePassword() {
        var anna = Visitor.of(Cast.ANNA, port);
        anna.get("/settings/people");

        var invited = anna.post(
                "/settings/people",
                Map.of("name", "Ульяна Рябинина", "email", "Ulyana@Olkha.example", "role", "agent"));

        var link = PATH.matcher(invited.body());
        assertThat(link.find()).isTrue();
        var ulyana = new Visitor(port);
        assertThat(ulyana.get(link.group(1)).body()).contains("Ульяна Рябинина", "«Мастерская Ольхи»");
        assertThat(ulyana.post(link.group(1), Map.of("password", GOOD)).statusCode())
                .isEqualTo(303);
        assertThat(ulyana.get("/me").body()).contains("Ульяна Рябинина", "ulyana@olkha.example");
        assertThat(new Visitor(port).signIn("ulyana@olkha.example", GOOD).statusCode())
                .isEqualTo(303);
        assertThat(anna.get("/settings/people").body())
                .contains("Ульяна Рябинина")
                .doesNotContain("/invitation/");
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var path = path(invite());
        var scanner = new Visitor(port);
        for (var look = 0; look < 3; look++) {
            assertThat(scanner.get(path).statusCode()).isEqualTo(200);
        }

        assertThat(scanner.post(path, Map.of("password", GOOD)).statusCode()).isEqualTo(303);
    }

    @Test
    void everyLinkThatNoLongerWorksGetsTheSameAnswer() {
        var used = path(invite());
        var visitor = new Visitor(port);
        visitor.get(used);
        visitor.post(used, Map.of("password", GOOD));
        var replaced = path(renewingLink.renew(Cast.VERA, Cast.MARIA.personId()));
        renewingLink.renew(Cast.VERA, Cast.MARIA.personId());
        var shut = path(renewingLink.renew(Cast.VERA, Cast.PYOTR.personId()));
        disablingPerson.disable(Cast.VERA, Cast.PYOTR.personId());
        var old = path(renewingLink.renew(Cast.VERA, Cast.OLEG.personId()));
        clock.advance(Duration.ofHours(1));

        var unknown = new Visitor(port).get("/invitation/" + "0".repeat(64));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Эта ссылка больше не действует");
        for (var path : new String[] {used, replaced, shut, old, "/invitation/x", "/invitation/null"}) {
            var answer = new Visitor(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(bare(answer.body())).as(path).isEqualTo(bare(unknown.body()));
        }
        var late = new Visitor(port);
        late.get("/login");
        assertThat(late.post(old, Map.of("password", GOOD)).statusCode()).isEqualTo(404);
    }

    @Test
    void anInvitationWorksForThreeDaysAndNoLonger() {
        var path = path(invite());

        clock.advance(Duration.ofHours(72).minusSeconds(1));
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aNewPasswordByLinkEndsWhateverGotInBefore() {
        var thief = Visitor.of(Cast.MARIA, port);
        var token = makingToken.make(Cast.MARIA, "чужая программа", 30).text();
        var path = path(renewingLink.renew(Cast.ANNA, Cast.MARIA.personId()));
        var maria = new Visitor(port);
        maria.get(path);

        maria.post(path, Map.of("password", GOOD));

        assertThat(maria.get("/me").statusCode()).isEqualTo(200);
        assertThat(thief.get("/me").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port)
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aWeakPasswordKeepsTheLink() {
        var path = path(invite());
        var visitor = new Visitor(port);
        visitor.get(path);

        var weak = visitor.post(path, Map.of("password", "пароль123456"));

        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("id=\"password-wrong\"").doesNotContain("пароль123456");
        assertThat(visitor.post(path, Map.of("password", GOOD)).statusCode()).isEqualTo(303);
    }

    @Test
    void anEmailThatAlreadySignsInElsewhereIsNotTakenOver() {
        var path = path(invitingPerson.invite(Cast.VERA, "Борис", Cast.email(Cast.BORIS), Role.AGENT));
        var visitor = new Visitor(port);
        visitor.get(path);

        assertThat(visitor.post(path, Map.of("password", GOOD)).statusCode()).isEqualTo(409);
        var boris = Visitor.of(Cast.BORIS, port);
        assertThat(boris.get("/me").body()).contains("Борис Чужой");
    }

    @Test
    void theTokenIsStoredAsADigestAndItsAddressGoesNowhere() {
        var link = invite();

        assertThat(jdbc.sql("SELECT l::text FROM people.link l")
                        .query(String.class)
                        .single())
                .doesNotContain(link.token().text().substring(0, 16));
        assertThat(new Visitor(port).get(path(link)).headers().firstValue("Referrer-Policy"))
                .contains("no-referrer");
    }

    private Link invite() {
        return invitingPerson.invite(Cast.VERA, "Ульяна Рябинина", "ulyana@olkha.example", Role.AGENT);
    }

    private static String path(Link link) {
        return "/invitation/" + link.token().text();
    }

    private static String bare(String body) {
        return body.replaceAll("name=\"csrf\" content=\"[^\"]+\"", "")
                .replaceAll("\"X-CSRF-TOKEN\":\"[^\"]+\"", "")
                .replaceAll("X-CSRF-TOKEN&#34;:&#34;[^&]+", "")
                .replaceAll("name=\"(_csrf|next)\" value=\"[^\"]+\"", "");
    }
}
