package dovod.people.web;

import static dovod.cast.Cast.ANNA;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Authenticator;
import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.people.InvitingPerson;
import dovod.people.MakingToken;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What owners and admins decide about the second factor of others. */
@DeskTest
@NullUnmarked
class FactorRuleTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    InvitingPerson invitingPerson;

    @Autowired
    MakingToken makingToken;

    @Test
    void whoHasLostThePhoneIsHelpedAndTold() {
        var maria = Visitor.of(MARIA, port);
        Authenticator.setUp(maria, clock);
        var vera = Visitor.of(VERA, port);
        assertThat(vera.get("/settings/people").body()).containsPattern("(?s)Мария Клёнова.*<td>да</td>");
        vera.get(person(MARIA));

        var taken = vera.post(person(MARIA) + "/factor/removal", Map.of());

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(maria.get("/me").statusCode()).as("signed out").isEqualTo(303);
        assertThat(maria.signIn(Cast.email(MARIA), Cast.PASSWORD).headers().firstValue("Location"))
                .contains("/me/factor");
        assertThat(maria.get("/me/factor").body()).contains("Код при входе вам выключили: Вера Ольхина");
        assertThat(maria.post("/me/factor/notice/closure", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(maria.get("/me/factor").body()).doesNotContain("вам выключили");
        assertThat(vera.get("/settings/audit?object=person").body()).contains("Код при входе снят с человека");
    }

    @Test
    void whoHasNothingLostIsLeftInPeace() {
        var maria = Visitor.of(MARIA, port);
        var vera = Visitor.of(VERA, port);

        assertThat(vera.get(person(MARIA)).body()).doesNotContain("/factor/removal");
        vera.post(person(MARIA) + "/factor/removal", Map.of());

        assertThat(maria.get("/me").statusCode()).isEqualTo(200);
        assertThat(vera.get("/settings/audit?object=person").body()).doesNotContain("снят с человека");
    }

    @Test
    void anAdminDecidesNothingAboutOwnersAndNobodyAboutThemselvesThisWay() {
        var vera = Visitor.of(VERA, port);
        Authenticator.setUp(vera, clock);
        var anna = Visitor.of(ANNA, port);
        var maria = Visitor.of(MARIA, port);

        assertThat(anna.post(person(VERA) + "/factor/removal", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(maria.post(person(VERA) + "/factor/removal", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(vera.post(person(VERA) + "/factor/removal", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(vera.get("/me/factor").body()).contains("Осталось 10");
    }

    @Test
    void anOwnerRequiresOnlyWhatTheyHaveThemselves() {
        var vera = Visitor.of(VERA, port);
        vera.get("/settings/people");

        var refused = vera.post("/settings/people/factor-rule", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Сначала включите код при входе себе");
        assertThat(Visitor.of(MARIA, port).get("/me").statusCode()).isEqualTo(200);
        var anna = Visitor.of(ANNA, port);
        Authenticator.setUp(anna, clock);
        assertThat(anna.post("/settings/people/factor-rule", Map.of()).statusCode())
                .as("an admin does not decide about owners")
                .isEqualTo(403);
    }

    @Test
    void whenItIsRequiredWhoHasNoneSetsItUpAndSeesNothingBefore() {
        var maria = Visitor.of(MARIA, port);
        var program = new Visitor(port)
                .with("Accept", "application/json")
                .with(
                        "Authorization",
                        "Bearer " + makingToken.make(MARIA, "склад", 30).text());
        var boris = Visitor.of(Cast.BORIS, port);
        var vera = theRuleIsMade();

        assertThat(maria.get("/me").statusCode()).as("signed out").isEqualTo(303);
        assertThat(vera.get("/me").statusCode()).isEqualTo(200);
        assertThat(boris.get("/me").statusCode()).as("another desk").isEqualTo(200);
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);

        assertThat(maria.signIn(Cast.email(MARIA), Cast.PASSWORD).headers().firstValue("Location"))
                .contains("/login/code");
        assertThat(maria.get("/me").statusCode()).isEqualTo(303);
        assertThat(maria.post("/login/code", Map.of("code", "000000")).statusCode())
                .isEqualTo(422);
        var phone = Authenticator.scan(maria.get("/login/code").body());
        var form = Map.of("offer", phone.offer(), "code", "000000", "next", "/me/tokens");
        assertThat(maria.post("/login/code", form).body()).contains(phone.offer(), "id=\"code-wrong\"");

        var ready = maria.post(
                "/login/code",
                Map.of("offer", phone.offer(), "code", phone.code(clock.instant()), "next", "/me/tokens"));

        phone.keep(ready.body());
        assertThat(phone.recoveryCodes()).hasSize(10);
        assertThat(ready.body()).contains("href=\"/me/tokens\"");
        assertThat(maria.get("/me").body()).contains("Мария Клёнова");
        assertThat(maria.get("/me/factor").body()).doesNotContain("/me/factor/removal");
        assertThat(maria.post("/me/factor/removal", Map.of("offPassword", Cast.PASSWORD))
                        .statusCode())
                .isEqualTo(409);
        assertThat(vera.get("/settings/audit").body()).contains("Код при входе обязателен для всех");
    }

    @Test
    void whoHasQuarterOfAnHourToSetItUpHasNoMore() {
        theRuleIsMade();
        var maria = new Visitor(port);
        maria.signIn(Cast.email(MARIA), Cast.PASSWORD);
        var phone = Authenticator.scan(maria.get("/login/code").body());
        clock.advance(Duration.ofMinutes(15));

        var late = maria.post("/login/code", Map.of("offer", phone.offer(), "code", phone.code(clock.instant())));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(maria.cookie("dovod")).isEmpty();
    }

    @Test
    void whoHasOneIsNotOfferedAnotherAtTheDoor() {
        var maria = Visitor.of(MARIA, port);
        maria.get("/me/factor");
        var phone = Authenticator.scan(maria.post("/me/factor/offer", Map.of("password", Cast.PASSWORD))
                .body());
        Authenticator.setUp(maria, clock);
        var thief = new Visitor(port);
        thief.signIn(Cast.email(MARIA), Cast.PASSWORD);

        assertThat(thief.get("/login/code").body()).doesNotContain("otpauth:");
        var refused = thief.post("/login/code", Map.of("offer", phone.offer(), "code", phone.code(clock.instant())));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(thief.cookie("dovod")).isEmpty();
    }

    @Test
    void whoIsInvitedToSuchADeskSetsItUpToo() {
        theRuleIsMade();
        var path = "/invitation/"
                + invitingPerson
                        .invite(VERA, "Ульяна Рябинина", "ulyana@olkha.example", Role.AGENT)
                        .token()
                        .text();
        var ulyana = new Visitor(port);
        ulyana.get(path);

        var used = ulyana.post(path, Map.of("password", "восемь лиловых тележек молча"));

        assertThat(used.headers().firstValue("Location")).contains("/login/code");
        assertThat(ulyana.get("/login/code").body()).contains("otpauth:");
        assertThat(ulyana.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void theRuleIsLifted() {
        var vera = theRuleIsMade();

        assertThat(vera.post("/settings/people/factor-rule/release", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(Visitor.of(MARIA, port).get("/me").statusCode()).isEqualTo(200);
        assertThat(new Visitor(port)
                        .signIn(Cast.email(VERA), Cast.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .as("who has one keeps it")
                .contains("/login/code");
    }

    private Visitor theRuleIsMade() {
        var vera = Visitor.of(VERA, port);
        Authenticator.setUp(vera, clock);
        vera.get("/settings/people");
        assertThat(vera.post("/settings/people/factor-rule", Map.of()).statusCode())
                .isEqualTo(303);
        return vera;
    }

    private static String person(Actor actor) {
        return "/settings/people/" + actor.personId();
    }
}
