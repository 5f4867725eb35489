package dovod.cases.web;

import dovod.cases.AssigningCase;
import dovod.cases.HandOver;
import dovod.cases.TakingCase;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.People;
import dovod.people.Person;
import dovod.people.Team;
import dovod.people.Teams;
import dovod.platform.Errand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whose case it is: taking it, and handing it over with a brief. */
@Controller
class OwnerForms {

    private final TakingCase taking;
    private final AssigningCase assigning;
    private final People people;
    private final Teams teams;
    private final Row row;

    OwnerForms(TakingCase taking, AssigningCase assigning, People people, Teams teams, Row row) {
        this.taking = taking;
        this.assigning = assigning;
        this.people = people;
        this.teams = teams;
        this.row = row;
    }

    @PostMapping("/cases/{id}/owner")
    @Nullable ModelAndView take(Actor actor, @PathVariable String id, Errand errand) {
        return errand.answer(
                () -> taking.take(actor, Row.id(id)), "inbox.said.taken", () -> row.dialog(actor, id, "refused"));
    }

    @GetMapping("/cases/{id}/assignment")
    ModelAndView form(Actor actor, @PathVariable String id) {
        return form(actor, id, "", "", "");
    }

    @PostMapping("/cases/{id}/assignment")
    @Nullable ModelAndView assign(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String brief,
            Errand errand) {
        return errand.answer(
                () -> assigning.assign(actor, Row.id(id), handOver(to, why, brief)),
                "inbox.said.assigned",
                () -> form(actor, id, to, why, brief));
    }

    private ModelAndView form(Actor actor, String id, String to, String why, String brief) {
        return row.dialog(actor, id, "assignment")
                .addObject("choices", choices(actor))
                .addObject("to", to)
                .addObject("why", why)
                .addObject("brief", brief);
    }

    /** People who may be given work, then teams: "person:..." and "team:...". */
    Map<String, String> choices(Actor actor) {
        var choices = new LinkedHashMap<String, String>();
        people.all(actor.tenant()).stream()
                .filter(Person::active)
                .filter(person -> person.role().may(dovod.kernel.Right.WORK_CASES))
                .forEach(person -> choices.put("person:" + person.id(), person.name()));
        teams.all(actor.tenant()).forEach(team -> choices.put("team:" + team.id(), teamName(team)));
        return choices;
    }

    private static String teamName(Team team) {
        return "→ " + team.name();
    }

    static HandOver handOver(String to, String why, String brief) {
        return new HandOver(pick(to, "person:"), pick(to, "team:"), why.strip(), brief.strip());
    }

    private static @Nullable UUID pick(String to, String kind) {
        return to.startsWith(kind) ? Ids.read(to.substring(kind.length())).orElse(null) : null;
    }
}
