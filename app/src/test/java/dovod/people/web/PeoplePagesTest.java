package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Actor;
import dovod.kernel.Role;
import dovod.people.People;
import dovod.people.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class PeoplePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void everybodyOfTheFirmIsListedAndNobodyElse() {
        var list = Visitor.of(Cast.ANNA, port).get("/settings/people").body();

        assertThat(list)
                .contains("Вера Ольхина", "Мария Клёнова", "person3@olkha.example")
                .doesNotContain("Чужой");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingIsLost() {
        var anna = visitor(Cast.ANNA, "/settings/people");

        var refused = anna.post("/settings/people", Map.of("name", "  ", "email", "не почта", "role", "manager"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"name-wrong\"", "id=\"email-wrong\"", "value=\"не почта\"")
                .contains("<option value=\"manager\" selected>");
    }

    @Test
    void anEmailIsTakenOnce() {
        var anna = visitor(Cast.ANNA, "/settings/people");

        var refused = anna.post(
                "/settings/people",
                Map.of("name", "Вторая", "email", Cast.email(Cast.MARIA).toUpperCase(), "role", "agent"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Эта почта здесь уже у кого-то есть.");
    }

    @Test
    void aNameCannotCarryAPage() {
        var anna = visitor(Cast.ANNA, "/settings/people");
        anna.post(
                "/settings/people",
                Map.of("name", "<img src=x onerror=alert(1)>\u202E", "email", "x@olkha.example", "role", "agent"));

        assertThat(anna.get("/settings/people").body())
                .doesNotContain("<img src=x")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("\u202E");
    }

    @Test
    void aNewRoleIsObeyedAtOnce() {
        var maria = Visitor.of(Cast.MARIA, port);
        assertThat(maria.get("/settings/people").statusCode()).isEqualTo(403);
        var vera = visitor(Cast.VERA, page(Cast.MARIA));

        var changed = vera.post(page(Cast.MARIA), Map.of("name", "Мария Клёнова", "role", "admin"));

        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(maria.get("/settings/people").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnOwnerDecidesAboutOwners() {
        var anna = visitor(Cast.ANNA, page(Cast.MARIA));

        assertThat(anna.post(page(Cast.MARIA), Map.of("name", "Мария", "role", "owner"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(anna.post(page(Cast.VERA), Map.of("name", "Вера", "role", "agent"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(anna.post(page(Cast.VERA) + "/link", Map.of()).statusCode()).isEqualTo(403);
        assertThat(anna.post(page(Cast.VERA) + "/disabling", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(anna.post("/settings/people", Map.of("name", "Новый", "email", "new@olkha.example", "role", "owner"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(person(Cast.VERA).role()).isEqualTo(Role.OWNER);
        assertThat(person(Cast.MARIA).role()).isEqualTo(Role.AGENT);
    }

    @Test
    void oneOwnerAlwaysStays() {
        var vera = visitor(Cast.VERA, page(Cast.VERA));

        assertThat(vera.post(page(Cast.VERA), Map.of("name", "Вера Ольхина", "role", "agent"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(vera.post(page(Cast.VERA) + "/disabling", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(person(Cast.VERA).role()).isEqualTo(Role.OWNER);

        vera.post(page(Cast.OLEG), Map.of("name", "Олег Дубов", "role", "owner"));
        assertThat(vera.post(page(Cast.VERA), Map.of("name", "Вера Ольхина", "role", "agent"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoWasShutOutCanBeLetInAgain() {
        var anna = visitor(Cast.ANNA, page(Cast.MARIA));

        anna.post(page(Cast.MARIA) + "/disabling", Map.of());
        assertThat(person(Cast.MARIA).active()).isFalse();
        assertThat(anna.post(page(Cast.MARIA) + "/link", Map.of()).statusCode()).isEqualTo(409);
        anna.post(page(Cast.MARIA) + "/enabling", Map.of());

        assertThat(new Visitor(port)
                        .signIn(Cast.email(Cast.MARIA), Cast.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/people", "/settings/teams", "/settings/audit", "/settings/audit/export"})
    void whoMayNotSetUpIsToldSo(String path) {
        assertThat(Visitor.of(Cast.MARIA, port).get(path).statusCode()).isEqualTo(403);
        assertThat(Visitor.of(Cast.OLEG, port).get(path).statusCode()).isEqualTo(403);
        assertThat(Visitor.of(Cast.ANNA, port).get(path).statusCode()).isEqualTo(200);
    }

    private Visitor visitor(Actor actor, String path) {
        var visitor = Visitor.of(actor, port);
        visitor.get(path);
        return visitor;
    }

    private Person person(Actor actor) {
        return people.get(actor.tenant(), actor.personId());
    }

    private static String page(Actor actor) {
        return "/settings/people/" + actor.personId();
    }
}
