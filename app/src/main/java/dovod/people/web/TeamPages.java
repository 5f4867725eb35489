package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.people.People;
import dovod.people.SettingTeam;
import dovod.people.Team;
import dovod.people.TeamDraft;
import dovod.people.Teams;
import dovod.platform.Errand;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Teams: who is in them, and by which calendar they work. */
@Controller
@RequestMapping("/settings/teams")
class TeamPages {

    private static final String FORM = "people/team";

    private final Teams teams;
    private final People people;
    private final SettingTeam settingTeam;

    TeamPages(Teams teams, People people, SettingTeam settingTeam) {
        this.teams = teams;
        this.people = people;
        this.settingTeam = settingTeam;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("teams", teams.all(actor.tenant()));
        model.addAttribute("people", people.all(actor.tenant()));
        model.addAttribute("calendars", Choices.calendars(teams.calendars(actor.tenant())));
        return "people/teams";
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        return show(actor, null, new TeamDraft("", null, List.of()), model);
    }

    @GetMapping("/{id}")
    String form(Actor actor, @PathVariable String id, Model model) {
        var team = teams.get(actor.tenant(), Ids.of(id));
        return show(actor, team, new TeamDraft(team.name(), team.calendar(), team.members()), model);
    }

    @PostMapping
    String make(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String calendar,
            @RequestParam(defaultValue = "") List<String> member,
            Model model,
            Errand errand) {
        return set(actor, null, draft(name, calendar, member), model, errand);
    }

    @PostMapping("/{id}")
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String calendar,
            @RequestParam(defaultValue = "") List<String> member,
            Model model,
            Errand errand) {
        var team = teams.get(actor.tenant(), Ids.of(id));
        return set(actor, team, draft(name, calendar, member), model, errand);
    }

    private String set(Actor actor, @Nullable Team team, TeamDraft draft, Model model, Errand errand) {
        return errand.unlessDone(
                () -> settingTeam.set(actor, team == null ? null : team.id(), draft),
                Errand.said("/settings/teams", "people.said.saved"),
                () -> show(actor, team, draft, model));
    }

    private String show(Actor actor, @Nullable Team team, TeamDraft draft, Model model) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("team", team);
        model.addAttribute("draft", draft);
        model.addAttribute("people", people.all(actor.tenant()));
        model.addAttribute("calendars", Choices.calendars(teams.calendars(actor.tenant())));
        return FORM;
    }

    private static TeamDraft draft(String name, String calendar, List<String> members) {
        return new TeamDraft(
                name,
                Ids.read(calendar).orElse(null),
                members.stream().map(Ids::of).toList());
    }
}
