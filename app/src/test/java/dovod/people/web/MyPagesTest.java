package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.people.People;
import dovod.people.Sessions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class MyPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    @Test
    void theDeskTurnsToWhatSomebodyWants() {
        var maria = Visitor.of(Cast.MARIA, port);

        var saved = maria.post("/me", form());

        assertThat(saved.headers().firstValue("Location")).contains("/me?said=people.said.saved");
        assertThat(maria.get("/me").body())
                .contains(
                        "lang=\"en\"",
                        "data-theme=\"dark\"",
                        "data-density=\"compact\"",
                        "My settings",
                        "value=\"Asia/Yekaterinburg\"")
                .doesNotContainPattern("name=\"singleKeys\"[^>]*checked");
    }

    @Test
    void allThatIsWrongIsToldBesideItsFieldAndNothingIsLost() {
        var maria = Visitor.of(Cast.MARIA, port);
        var form = form();
        form.put("name", "");
        form.put("zone", "Mars/Olympus");
        form.put("theme", "purple");
        form.put("density", "sardines");

        var refused = maria.post("/me", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"name-wrong\"",
                        "id=\"zone-wrong\"",
                        "id=\"theme-wrong\"",
                        "id=\"density-wrong\"",
                        "value=\"Mars/Olympus\"");
        assertThat(people.get(Cast.OLKHA, Cast.MARIA.personId()).name()).isEqualTo("Мария Клёнова");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        var maria = Visitor.of(Cast.MARIA, port);
        var form = form();
        form.put("role", "owner");
        form.put("disabledAt", "");
        form.put("email", "other@olkha.example");

        maria.post("/me", form);

        var after = people.get(Cast.OLKHA, Cast.MARIA.personId());
        assertThat(after.role()).isEqualTo(Cast.MARIA.role());
        assertThat(after.email()).isEqualTo(Cast.email(Cast.MARIA));
    }

    @Test
    void lightAndDarkAreSwitchedFromAnyPage() {
        var maria = Visitor.of(Cast.MARIA, port);

        assertThat(maria.post("/me/theme", Map.of("theme", "dark")).statusCode())
                .isEqualTo(204);
        assertThat(maria.get("/me").body()).contains("data-theme=\"dark\"");
        assertThat(maria.post("/me/theme", Map.of("theme", "purple")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherBrowserOfMineCanBeSignedOut() {
        var home = Visitor.of(Cast.MARIA, port);
        var other = sessions.mine(Cast.MARIA).getFirst().id();
        var office = Visitor.of(Cast.MARIA, port);

        assertThat(office.get("/me/sessions").body()).contains("/me/sessions/" + other + "/closure");
        office.post("/me/sessions/" + other + "/closure", Map.of());

        assertThat(home.get("/me").statusCode()).isEqualTo(303);
        assertThat(office.get("/me").statusCode()).isEqualTo(200);
    }

    private static Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("name", "Мария");
        form.put("language", "en");
        form.put("theme", "dark");
        form.put("density", "compact");
        form.put("zone", "Asia/Yekaterinburg");
        return form;
    }
}
