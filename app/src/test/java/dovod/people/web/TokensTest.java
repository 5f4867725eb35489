package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.people.DisablingPerson;
import dovod.people.MakingToken;
import dovod.people.RevokingToken;
import dovod.people.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class TokensTest {

    private static final Pattern SECRET = Pattern.compile("dov_[0-9a-f]{64}");

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    MakingToken makingToken;

    @Autowired
    RevokingToken revokingToken;

    @Autowired
    DisablingPerson disablingPerson;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aProgramActsForItsPerson() {
        var me = program(make(Cast.MARIA, 30)).get("/api/v1/me");

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(me.body())
                .contains(
                        "\"name\":\"Мария Клёнова\"",
                        "\"role\":\"agent\"",
                        "\"rights\":[\"read_cases\",\"work_cases\"]")
                .contains("\"firm\":{\"id\":\"1\",\"name\":\"Мастерская Ольхи\"}");
    }

    @Test
    void aTokenIsShownOnceAndStoredAsADigest() {
        var maria = Visitor.of(Cast.MARIA, port);
        maria.get("/me/tokens");

        var made = maria.post("/me/tokens", Map.of("name", "Складская программа", "days", "30"));

        var secret = SECRET.matcher(made.body());
        assertThat(secret.find()).isTrue();
        assertThat(program(secret.group()).get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(maria.get("/me/tokens").body())
                .contains("Складская программа", "…" + secret.group().substring(64))
                .doesNotContain(secret.group());
        assertThat(jdbc.sql("SELECT t::text FROM people.api_token t")
                        .query(String.class)
                        .single())
                .doesNotContain(secret.group())
                .doesNotContain(secret.group().substring(4, 30));
    }

    @Test
    void everyWrongTokenGetsTheSameAnswer() {
        var expired = make(Cast.MARIA, 30);
        var revoked = make(Cast.OLEG, 365);
        revokingToken.revoke(Cast.OLEG, tokens.mine(Cast.OLEG).getFirst().id());
        var disabled = make(Cast.PYOTR, 365);
        disablingPerson.disable(Cast.VERA, Cast.PYOTR.personId());
        clock.advance(Duration.ofDays(30));

        var unknown = program("dov_" + "0".repeat(64)).get("/api/v1/me");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"dovod\"");
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(unknown.body()).contains("signed_out", "Authorization: Bearer");
        for (var token : new String[] {expired, revoked, disabled, "", "x", "dov_", "dov_' OR 1=1 --"}) {
            var answer = program(token).get("/api/v1/me");
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.body()).as(token).isEqualTo(unknown.body());
        }
        assertThat(new Visitor(port).get("/api/v1/me").body()).isEqualTo(unknown.body());
    }

    @Test
    void aTokenOpensNoPage() {
        var program = program(make(Cast.VERA, 30));

        assertThat(program.get("/me").statusCode()).isEqualTo(401);
        assertThat(program.get("/settings/people").statusCode()).isEqualTo(401);
        assertThat(program.get("/me/tokens").statusCode()).isEqualTo(401);
    }

    @Test
    void aProgramGetsNoCookie() {
        assertThat(program(make(Cast.VERA, 30)).get("/api/v1/me").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void whenItWasLastUsedIsKnownToTheMinute() {
        var program = program(make(Cast.MARIA, 30));
        clock.advance(Duration.ofMinutes(5));
        program.get("/api/v1/me");
        var used = clock.instant();
        clock.advance(Duration.ofSeconds(30));
        program.get("/api/v1/me");

        assertThat(tokens.mine(Cast.MARIA))
                .singleElement()
                .satisfies(token -> assertThat(token.lastUsedAt()).isEqualTo(used));
    }

    @Test
    void aTokenNeedsANameAndAnEnd() {
        var maria = Visitor.of(Cast.MARIA, port);
        maria.get("/me/tokens");

        var refused = maria.post("/me/tokens", Map.of("name", " ", "days", "100000"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"name-wrong\"", "id=\"days-wrong\"");
        assertThat(tokens.mine(Cast.MARIA)).isEmpty();
    }

    @Test
    void anotherPersonsTokenIsNotThere() {
        make(Cast.MARIA, 30);
        var id = tokens.mine(Cast.MARIA).getFirst().id();
        var oleg = Visitor.of(Cast.OLEG, port);
        oleg.get("/me/tokens");

        assertThat(oleg.post("/me/tokens/" + id + "/revocation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(tokens.mine(Cast.MARIA)).hasSize(1);
    }

    private String make(Actor actor, int days) {
        return makingToken.make(actor, "программа", days).text();
    }

    private Visitor program(String token) {
        return new Visitor(port).with("Accept", "application/json").with("Authorization", "Bearer " + token);
    }
}
