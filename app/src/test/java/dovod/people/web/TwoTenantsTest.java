package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.Visitor;
import dovod.kernel.NotFound;
import dovod.people.MakingToken;
import dovod.people.People;
import dovod.people.Sessions;
import dovod.people.SettingTeam;
import dovod.people.TeamDraft;
import dovod.people.Teams;
import dovod.people.Tokens;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to the other customer of the house is not there, whoever asks and however. */
@DeskTest
class TwoTenantsTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Teams teams;

    @Autowired
    SettingTeam settingTeam;

    @Autowired
    MakingToken makingToken;

    @Autowired
    Tokens tokens;

    @Autowired
    Sessions sessions;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final UUID team = UUID.fromString("019aa000-0000-7000-8000-0000000000aa");

    @BeforeEach
    void aTeamOfTheirs() {
        tenancy.run(
                Cast.OLKHA,
                () -> jdbc.sql("INSERT INTO people.team (tenant_id, id, name, calendar_id) VALUES (1, ?, 'Смена', ?)")
                        .params(team, team)
                        .update());
    }

    @Test
    void everyPageWithAnIdOfTheirsAnswersLikeOneWithNobodysId() {
        makingToken.make(Cast.MARIA, "программа", 30);
        var token = tokens.mine(Cast.MARIA).getFirst().id();
        Visitor.of(Cast.MARIA, port);
        var session = sessions.mine(Cast.MARIA).getFirst().id();
        var boris = Visitor.of(Cast.BORIS, port);
        var nobody = "019aa000-0000-7000-8000-00000000ffff";
        var absent = boris.get("/settings/people/" + nobody);

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(bare(boris.get("/settings/people/" + Cast.MARIA.personId()).body()))
                .isEqualTo(bare(absent.body()));
        assertThat(bare(boris.get("/settings/teams/" + team).body())).isEqualTo(bare(absent.body()));
        for (var path : new String[] {
            "/settings/people/" + Cast.MARIA.personId(),
            "/settings/people/" + Cast.MARIA.personId() + "/link",
            "/settings/people/" + Cast.MARIA.personId() + "/disabling",
            "/settings/people/" + Cast.MARIA.personId() + "/enabling",
            "/settings/people/" + Cast.MARIA.personId() + "/factor/removal",
            "/settings/teams/" + team,
            "/me/tokens/" + token + "/revocation",
            "/me/sessions/" + session + "/closure",
        }) {
            assertThat(boris.post(path, Map.of("name", "Захват", "role", "agent"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(people.get(Cast.OLKHA, Cast.MARIA.personId()).active()).isTrue();
        assertThat(tokens.mine(Cast.MARIA)).hasSize(1);
        assertThat(sessions.mine(Cast.MARIA)).hasSize(1);
        assertThat(teams.get(Cast.OLKHA, team).name()).isEqualTo("Смена");
    }

    @Test
    void nobodyOfTheirsCanBePutIntoOurTeam() {
        assertThatThrownBy(() ->
                        settingTeam.set(Cast.BORIS, null, new TeamDraft("Наша", team, List.of(Cast.MARIA.personId()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settingTeam.set(Cast.BORIS, team, new TeamDraft("Наша", team, List.of())))
                .isInstanceOf(NotFound.class);
        assertThat(teams.all(Cast.STRANGERS)).isEmpty();
    }

    @Test
    void theAuditLogShowsOursAlone() {
        Visitor.of(Cast.MARIA, port);

        assertThat(Visitor.of(Cast.BORIS, port).get("/settings/audit").body())
                .contains("Борис Чужой")
                .doesNotContain("Мария");
    }

    @Test
    void theDirectoryTooShowsOneTenantWhileItIsAtWork() {
        assertThat(tenancy.<List<Long>>read(Cast.STRANGERS, this::tenantsOfLogins))
                .containsOnly(2L);
        assertThat(tenancy.directory(this::tenantsOfLogins)).contains(1L, 2L);
    }

    @Test
    void aTokenOfTheirsActsAmongThemOnly() {
        var token = makingToken.make(Cast.BORIS, "программа", 30).text();

        assertThat(new Visitor(port)
                        .with("Accept", "application/json")
                        .with("Authorization", "Bearer " + token)
                        .get("/api/v1/me")
                        .body())
                .contains("Чужая лавка")
                .doesNotContain("Ольх");
    }

    private List<Long> tenantsOfLogins() {
        return jdbc.sql("SELECT tenant_id FROM people.login")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static String bare(String body) {
        return body.replaceAll("name=\"csrf\" content=\"[^\"]+\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("\"X-CSRF-TOKEN\":\"[^\"]+\"", "");
    }
}
