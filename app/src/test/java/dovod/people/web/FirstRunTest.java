package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.Language;
import dovod.kernel.Refused;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.people.NewDesk;
import dovod.people.OpeningDesk;
import dovod.people.Origin;
import dovod.people.People;
import dovod.people.Teams;
import dovod.platform.Audit;
import dovod.platform.AuditQuery;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class FirstRunTest {

    private static final TenantId FIRST = new TenantId(1);
    private static final Map<String, String> FORM = Map.of(
            "firm", "Мастерская",
            "name", "Хозяйка",
            "email", "owner@shop.example",
            "password", "восемь лиловых тележек молча",
            "language", "ru");

    @LocalServerPort
    int port;

    @Autowired
    OpeningDesk openingDesk;

    @Autowired
    People people;

    @Autowired
    Teams teams;

    @Autowired
    Audit audit;

    @Autowired
    @Qualifier("owningSource") DataSource owner;

    @Test
    void theFirstVisitorBecomesTheOwnerAndGoesOnToTheShop() {
        everybodyLeaves();
        var visitor = new Visitor(port);

        assertThat(visitor.get("/").headers().firstValue("Location")).contains("/login");
        assertThat(visitor.get("/login").headers().firstValue("Location")).contains("/first-run");
        assertThat(visitor.get("/first-run").body()).contains("name=\"firm\"").doesNotContain("name=\"key\"");
        var opened = visitor.post("/first-run", FORM);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).contains("/settings/shops/new");
        var owner = people.all(FIRST).getFirst();
        assertThat(owner.role()).isEqualTo(Role.OWNER);
        assertThat(owner.joined()).isTrue();
        assertThat(teams.all(FIRST))
                .singleElement()
                .satisfies(team -> assertThat(team.members()).containsExactly(owner.id()));
        assertThat(audit.find(owner.actor(null), AuditQuery.newest(5)))
                .extracting(row -> row.entry().action())
                .contains("desk.opened");
        assertThat(visitor.get("/me").body()).contains("Хозяйка");
    }

    @Test
    void thereIsNoSecondFirstRun() {
        var visitor = new Visitor(port);
        visitor.get("/login");

        assertThat(visitor.get("/first-run").headers().firstValue("Location")).contains("/login");
        assertThat(visitor.post("/first-run", FORM).headers().firstValue("Location"))
                .contains("/login");
        assertThat(people.all(Cast.OLKHA)).hasSize(6);
        assertThatThrownBy(() -> openingDesk.open(
                        new NewDesk(
                                "Захват",
                                "Захватчик",
                                "thief@evil.example",
                                "восемь лиловых тележек молча",
                                Language.RU,
                                ZoneId.of("Europe/Moscow")),
                        new Origin("127.0.0.1", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("desk_open");
    }

    @Test
    void whoComesThroughAProxyMustKnowTheKeyFromTheLog() {
        everybodyLeaves();
        var stranger = new Visitor(port).with("X-Forwarded-For", "203.0.113.66");

        assertThat(stranger.get("/first-run").body()).contains("name=\"key\"");
        var refused = stranger.post("/first-run", with("key", "угадываю"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"key-wrong\"", "value=\"Мастерская\"", "value=\"owner@shop.example\"");
        assertThat(people.isEmptyHouse()).isTrue();
    }

    @Test
    void allThatIsWrongIsToldBesideItsField() {
        everybodyLeaves();
        var visitor = new Visitor(port);
        visitor.get("/first-run");

        var refused = visitor.post(
                "/first-run",
                Map.of("firm", "", "name", " ", "email", "x", "password", "qwertyuiop12", "language", "en"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"firm-wrong\"", "id=\"name-wrong\"", "id=\"email-wrong\"", "id=\"password-wrong\"")
                .contains("<option value=\"en\" selected>")
                .doesNotContain("qwertyuiop12");
        assertThat(people.isEmptyHouse()).isTrue();
    }

    private static Map<String, String> with(String field, String value) {
        var form = new HashMap<>(FORM);
        form.put(field, value);
        return form;
    }

    private void everybodyLeaves() {
        JdbcClient.create(owner)
                .sql(
                        "TRUNCATE people.tenant, people.login, people.session, people.factor, people.team_member, people.team, people.person")
                .update();
    }
}
