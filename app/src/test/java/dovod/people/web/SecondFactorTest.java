package dovod.people.web;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Authenticator;
import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import dovod.people.MakingToken;
import dovod.people.RenewingLink;
import dovod.platform.Tenancy;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After the right password, a code from the phone. */
@DeskTest
@NullUnmarked
class SecondFactorTest {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String OTHER_PASSWORD = "восемь лиловых тележек молча";

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    RenewingLink renewingLink;

    @Autowired
    MakingToken makingToken;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private Visitor maria;
    private Authenticator phone;

    @BeforeEach
    void mariaHasOne() {
        maria = Visitor.of(MARIA, port);
        phone = Authenticator.setUp(maria, clock);
        clock.advance(STEP);
    }

    @Test
    void thePasswordAloneOpensNothingAndTheCodeOpensTheDesk() {
        var visitor = new Visitor(port);

        var half = visitor.signIn(Cast.email(MARIA), Cast.PASSWORD);

        assertThat(half.headers().firstValue("Location")).contains("/login/code");
        assertThat(visitor.cookie("dovod")).isEmpty();
        for (var page : new String[] {"/", "/me", "/inbox", "/settings/people", "/me/factor"}) {
            assertThat(visitor.get(page).headers().firstValue("Location").orElseThrow())
                    .as(page)
                    .startsWith("/login");
        }
        assertThat(visitor.with("Accept", "application/json").get("/api/v1/me").statusCode())
                .isEqualTo(401);
        visitor.with("Accept", "text/html");
        assertThat(visitor.get("/login/code").body())
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"")
                .doesNotContain(Cast.email(MARIA), "Мария");

        var code = phone.code(clock.instant());
        var in = visitor.post("/login/code", Map.of("code", " " + code.substring(0, 3) + " " + code.substring(3)));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/");
        assertThat(visitor.cookie("dovod-doorstep")).isEmpty();
        assertThat(visitor.get("/me").body()).contains("Мария Клёнова");
        assertThat(log()).contains("Код при входе включён", "Пароль верный, спрошен код");
    }

    @Test
    void oneGetsToWhereOneWanted() {
        var visitor = new Visitor(port);
        visitor.get("/login");
        var form = Map.of("email", Cast.email(MARIA), "password", Cast.PASSWORD, "next", "/me/tokens?a=1");

        var half = visitor.post("/login", form).headers().firstValue("Location").orElseThrow();

        assertThat(visitor.get(half).body()).contains("name=\"next\" value=\"/me/tokens?a=1\"");
        assertThat(visitor.post("/login/code", Map.of("code", code(), "next", "/me/tokens?a=1"))
                        .headers()
                        .firstValue("Location"))
                .contains("/me/tokens?a=1");
    }

    @Test
    void settingItUpEndsWhatThePasswordAloneHadOpened() {
        var office = Visitor.of(VERA, port);
        var home = Visitor.of(VERA, port);

        Authenticator.setUp(office, clock);

        assertThat(office.get("/me/factor").body()).contains("Осталось 10 запасных кодов");
        assertThat(home.get("/me").statusCode()).isEqualTo(303);
    }

    @Test
    void theFormsOfThePageThatShowsTheCodesWork() {
        var vera = Visitor.of(VERA, port);
        vera.get("/me/factor");
        var mine = Authenticator.scan(
                vera.post("/me/factor/offer", Map.of("password", Cast.PASSWORD)).body());

        vera.post("/me/factor", Map.of("offer", mine.offer(), "code", mine.code(clock.instant())));

        assertThat(vera.post("/me/theme", Map.of("theme", "dark")).statusCode()).isEqualTo(204);
    }

    @Test
    void itCountsOnlyWhenACodeHasComeBack() {
        var vera = Visitor.of(VERA, port);
        vera.get("/me/factor");
        var page =
                vera.post("/me/factor/offer", Map.of("password", Cast.PASSWORD)).body();
        var mine = Authenticator.scan(page);

        var refused = vera.post("/me/factor", Map.of("offer", mine.offer(), "code", "000000"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"code-wrong\"", mine.offer());
        assertThat(Visitor.of(VERA, port).get("/me/factor").body()).contains("Выключен");
        clock.advance(Duration.ofMinutes(15));
        var late = vera.post("/me/factor", Map.of("offer", mine.offer(), "code", mine.code(clock.instant())));
        assertThat(late.body()).contains("Этот ключ устарел").doesNotContain(mine.offer());
    }

    @Test
    void anOfferToSomebodyElseIsWorthNothing() {
        var vera = Visitor.of(VERA, port);
        vera.get("/me/factor");
        var hers = Authenticator.scan(
                vera.post("/me/factor/offer", Map.of("password", Cast.PASSWORD)).body());
        var oleg = Visitor.of(Cast.OLEG, port);
        oleg.get("/me/factor");

        for (var offer :
                new String[] {hers.offer(), "", "x", "%%%", hers.offer().substring(8)}) {
            var refused = oleg.post("/me/factor", Map.of("offer", offer, "code", hers.code(clock.instant())));
            assertThat(refused.statusCode()).as(offer).isEqualTo(422);
            assertThat(refused.body()).as(offer).contains("Этот ключ устарел");
        }
    }

    @Test
    void thePasswordIsAskedForAgain() {
        var vera = Visitor.of(VERA, port);
        vera.get("/me/factor");

        var refused = vera.post("/me/factor/offer", Map.of("password", "не тот пароль совсем"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"password-wrong\"").doesNotContain("otpauth:");
        assertThat(maria.post("/me/factor/codes", Map.of("codesPassword", "не тот"))
                        .body())
                .contains("id=\"codesPassword-wrong\"")
                .doesNotContain("recovery-codes");
        assertThat(maria.post("/me/factor/removal", Map.of("offPassword", "не тот"))
                        .body())
                .contains("id=\"offPassword-wrong\"");
        assertThat(half().get("/login/code").statusCode()).as("still on").isEqualTo(200);
    }

    @Test
    void aCodeIsGoodOnce() {
        var first = half();
        var second = half();
        var code = code();

        assertThat(confirm(first, code).statusCode()).isEqualTo(303);
        assertThat(confirm(second, code).statusCode()).isEqualTo(422);
        assertThat(confirm(second, phone.code(TestClock.START)).statusCode())
                .as("the one it was set up with")
                .isEqualTo(422);
        assertThat(second.cookie("dovod")).isEmpty();
        clock.advance(STEP);
        assertThat(confirm(second, code()).statusCode()).isEqualTo(303);
    }

    @Test
    void aClockMayGoWrongByOneStepAndNoMore() {
        clock.advance(Duration.ofMinutes(10));
        var visitor = half();

        assertThat(confirm(visitor, codeAfter(-2)).statusCode()).isEqualTo(422);
        assertThat(confirm(visitor, codeAfter(2)).statusCode()).isEqualTo(422);
        assertThat(confirm(visitor, codeAfter(-1)).statusCode()).isEqualTo(303);
        assertThat(confirm(half(), codeAfter(1)).statusCode()).isEqualTo(303);
        assertThat(confirm(half(), codeAfter(0)).statusCode())
                .as("older than the last")
                .isEqualTo(422);
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped() {
        var code = phone.recoveryCodes().getFirst();
        var visitor = half();

        var in = visitor.post(
                "/login/code", Map.of("recovery", code.toUpperCase().replace("-", " ")));

        assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me/factor").body()).contains("Осталось 9 запасных кодов");
        var again = half().post("/login/code", Map.of("recovery", code));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("id=\"recovery-wrong\"", "<details open");
        assertThat(log()).contains("Вход по запасному коду", "Неверный код при входе");
    }

    @Test
    void newRecoveryCodesReplaceThoseBefore() {
        var before = phone.recoveryCodes().getLast();

        phone.keep(maria.post("/me/factor/codes", Map.of("codesPassword", Cast.PASSWORD))
                .body());

        assertThat(phone.recoveryCodes()).hasSize(10).doesNotContain(before);
        assertThat(half().post("/login/code", Map.of("recovery", before)).statusCode())
                .isEqualTo(422);
        assertThat(half().post(
                                "/login/code",
                                Map.of("recovery", phone.recoveryCodes().getLast()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoGuessesCodesIsSlowedDownThoughTheyKnowThePassword() {
        var guesser = half();
        for (var guess = 0; guess < 5; guess++) {
            assertThat(confirm(guesser, "00000" + guess).statusCode()).isEqualTo(422);
        }

        assertThat(confirm(guesser, code()).statusCode()).isEqualTo(429);
        assertThat(confirm(half(), code()).statusCode())
                .as("the password again makes no difference")
                .isEqualTo(429);
        assertThat(half().post(
                                "/login/code",
                                Map.of("recovery", phone.recoveryCodes().getFirst()))
                        .statusCode())
                .isEqualTo(429);
        clock.advance(Duration.ofSeconds(6));
        assertThat(confirm(guesser, code()).statusCode()).isEqualTo(303);
    }

    @Test
    void whoDoesNotKnowThePasswordMakesNobodyWaitForTheCode() {
        for (var guess = 0; guess < 6; guess++) {
            new Visitor(port).signIn("code " + Cast.email(MARIA), "наугад наугад");
        }

        assertThat(confirm(half(), code()).statusCode()).isEqualTo(303);
    }

    @Test
    void afterFiveMinutesOneBeginsAnew() {
        var visitor = half();
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(visitor.get("/login/code").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));

        var late = confirm(visitor, code());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("После пароля прошло слишком много времени", "action=\"/login\"");
        assertThat(visitor.cookie("dovod")).isEmpty();
        assertThat(visitor.get("/login/code").headers().firstValue("Location")).contains("/login");
    }

    @Test
    void theDoorstepIsGoodOnceAndIsNoSession() {
        var visitor = half();
        var token = visitor.cookie("dovod-doorstep").orElseThrow();
        var thief = new Visitor(port);
        thief.plant("dovod", token);
        assertThat(thief.get("/me").statusCode()).isEqualTo(303);
        assertThat(stored("SELECT d::text FROM people.doorstep d"))
                .contains(MARIA.personId().toString())
                .doesNotContain(token);
        confirm(visitor, code());
        clock.advance(STEP);

        thief.plant("dovod-doorstep", token);
        thief.get("/login");

        assertThat(confirm(thief, code()).statusCode()).isEqualTo(409);
        for (var nothing : new String[] {"", "x", "0".repeat(64)}) {
            thief.plant("dovod-doorstep", nothing);
            assertThat(confirm(thief, code()).statusCode()).as(nothing).isEqualTo(409);
        }
    }

    @Test
    void aLinkForANewPasswordDoesNotGoAround() {
        var path = "/invitation/"
                + renewingLink.renew(VERA, MARIA.personId()).token().text();
        var before = half();
        var visitor = new Visitor(port);
        visitor.get(path);

        var used = visitor.post(path, Map.of("password", OTHER_PASSWORD));

        assertThat(used.headers().firstValue("Location")).contains("/login/code");
        assertThat(visitor.cookie("dovod")).isEmpty();
        assertThat(visitor.get("/me").statusCode()).isEqualTo(303);
        assertThat(before.get("/login/code").statusCode())
                .as("with the old password nobody stands at the door any more")
                .isEqualTo(303);
        visitor.get("/login/code");
        assertThat(confirm(visitor, code()).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordDoesNotSwitchItOff() {
        maria.post("/me/password", Map.of("current", Cast.PASSWORD, "password", OTHER_PASSWORD));

        assertThat(new Visitor(port)
                        .signIn(Cast.email(MARIA), OTHER_PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .contains("/login/code");
    }

    @Test
    void itIsSwitchedOffByThePassword() {
        assertThat(maria.post("/me/factor/removal", Map.of("offPassword", Cast.PASSWORD))
                        .statusCode())
                .isEqualTo(303);

        assertThat(new Visitor(port)
                        .signIn(Cast.email(MARIA), Cast.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .contains("/");
        assertThat(stored("SELECT count(*)::text FROM people.recovery_code")).isEqualTo("0");
        assertThat(log()).contains("Код при входе выключен");
    }

    @Test
    void aProgramWithATokenIsAskedForNoCode() {
        var token = makingToken.make(MARIA, "склад", 30).text();

        assertThat(new Visitor(port)
                        .with("Accept", "application/json")
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsStoredTellsNothingAndFitsNobodyElse() {
        assertThat(stored("SELECT string_agg(c::text, ' ') FROM people.recovery_code c"))
                .doesNotContain(phone.recoveryCodes().getFirst());
        tenancy.run(
                Cast.OLKHA,
                () -> jdbc.sql("UPDATE people.factor SET person_id = ?")
                        .params(Cast.OLEG.personId())
                        .update());
        var oleg = new Visitor(port);
        oleg.signIn(Cast.email(Cast.OLEG), Cast.PASSWORD);
        oleg.get("/login/code");

        var refused = confirm(oleg, code());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Стол не может проверить коды приложения");
    }

    private Visitor half() {
        var visitor = new Visitor(port);
        visitor.signIn(Cast.email(MARIA), Cast.PASSWORD);
        visitor.get("/login/code");
        return visitor;
    }

    private static HttpResponse<String> confirm(Visitor visitor, String code) {
        return visitor.post("/login/code", Map.of("code", code));
    }

    private String code() {
        return codeAfter(0);
    }

    private String codeAfter(int steps) {
        return phone.code(clock.instant().plus(STEP.multipliedBy(steps)));
    }

    private String log() {
        return Visitor.of(VERA, port).get("/settings/audit?object=person").body();
    }

    private String stored(String sql) {
        return tenancy.read(Cast.OLKHA, () -> jdbc.sql(sql).query(String.class).single());
    }
}
