package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.people.Teams;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class TeamPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Teams teams;

    @Test
    void aTeamIsMadeAndChanged() {
        var anna = Visitor.of(Cast.ANNA, port);
        anna.get("/settings/teams/new");

        assertThat(anna.post("/settings/teams", form("Дневная смена")).statusCode())
                .isEqualTo(303);
        var team = teams.all(Cast.OLKHA).getFirst();
        assertThat(team.members()).containsExactly(Cast.MARIA.personId());
        assertThat(teams.of(Cast.OLKHA, Cast.MARIA.personId())).containsExactly(team);
        assertThat(anna.get("/settings/teams").body()).contains("Дневная смена", "Мария Клёнова");

        assertThat(anna.post("/settings/teams/" + team.id(), form("Ночная смена"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(teams.get(Cast.OLKHA, team.id()).name()).isEqualTo("Ночная смена");
    }

    @Test
    void allThatIsWrongIsToldBesideItsField() {
        var anna = Visitor.of(Cast.ANNA, port);
        anna.get("/settings/teams/new");
        anna.post("/settings/teams", form("Дневная смена"));
        var second = form("ДНЕВНАЯ смена");
        second.put("calendar", Cast.MARIA.personId().toString());

        var refused = anna.post("/settings/teams", second);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"name-wrong\"", "id=\"calendar-wrong\"", "value=\"ДНЕВНАЯ смена\"")
                .containsPattern("value=\"" + Cast.MARIA.personId() + "\" checked");
        assertThat(teams.all(Cast.OLKHA)).hasSize(1);
    }

    @Test
    void aMemberWhoIsNobodyIsNotThere() {
        var anna = Visitor.of(Cast.ANNA, port);
        anna.get("/settings/teams/new");
        for (var nobody :
                new String[] {Cast.BORIS.personId().toString(), "x", "019aa000-0000-7000-8000-00000000ffff"}) {
            var form = form("Смена");
            form.put("member", nobody);
            assertThat(anna.post("/settings/teams", form).statusCode())
                    .as(nobody)
                    .isEqualTo(404);
        }
        assertThat(teams.all(Cast.OLKHA)).isEmpty();
    }

    private Map<String, String> form(String name) {
        var form = new HashMap<String, String>();
        form.put("name", name);
        form.put("calendar", teams.calendars(Cast.OLKHA).getFirst().id().toString());
        form.put("member", Cast.MARIA.personId().toString());
        return form;
    }
}
