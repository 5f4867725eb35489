package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.people.ChangingPerson;
import dovod.people.DisablingPerson;
import dovod.people.EnablingPerson;
import dovod.people.Factors;
import dovod.people.People;
import dovod.people.Person;
import dovod.people.RenewingLink;
import dovod.platform.Errand;
import dovod.platform.Words;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: name, role, a link to get in by, and whether they may. */
@Controller
@RequestMapping("/settings/people/{id}")
class PersonPages {

    private final People people;
    private final Factors factors;
    private final ChangingPerson changingPerson;
    private final RenewingLink renewingLink;
    private final DisablingPerson disablingPerson;
    private final EnablingPerson enablingPerson;

    PersonPages(
            People people,
            Factors factors,
            ChangingPerson changingPerson,
            RenewingLink renewingLink,
            DisablingPerson disablingPerson,
            EnablingPerson enablingPerson) {
        this.people = people;
        this.factors = factors;
        this.changingPerson = changingPerson;
        this.renewingLink = renewingLink;
        this.disablingPerson = disablingPerson;
        this.enablingPerson = enablingPerson;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String id, Model model, Errand errand) {
        var person = people.get(actor.tenant(), Ids.of(id));
        return show(actor, person, person.name(), person.role(), model, errand.words());
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable String role,
            Model model,
            Errand errand) {
        return done(
                () -> changingPerson.change(actor, Ids.of(id), name, RoleWord.read(role)),
                () -> show(
                        actor,
                        people.get(actor.tenant(), Ids.of(id)),
                        name,
                        RoleWord.read(role),
                        model,
                        errand.words()),
                errand);
    }

    @PostMapping("/link")
    String link(Actor actor, @PathVariable String id, Model model, Errand errand) {
        return errand.unlessDone(
                () -> {
                    ShownLink.show(renewingLink.renew(actor, Ids.of(id)), model);
                    return form(actor, id, model, errand);
                },
                () -> form(actor, id, model, errand));
    }

    @PostMapping("/disabling")
    String disable(Actor actor, @PathVariable String id, Model model, Errand errand) {
        return done(() -> disablingPerson.disable(actor, Ids.of(id)), () -> form(actor, id, model, errand), errand);
    }

    @PostMapping("/enabling")
    String enable(Actor actor, @PathVariable String id, Model model, Errand errand) {
        return done(() -> enablingPerson.enable(actor, Ids.of(id)), () -> form(actor, id, model, errand), errand);
    }

    private static String done(Runnable act, Supplier<String> show, Errand errand) {
        return errand.unlessDone(act, Errand.said("/settings/people", "people.said.saved"), show);
    }

    private String show(Actor actor, Person person, String name, Role role, Model model, Words words) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("person", person);
        model.addAttribute("factorSince", factors.all(actor.tenant()).get(person.id()));
        model.addAttribute("name", name);
        model.addAttribute("role", role);
        model.addAttribute("roles", Choices.roles(words, actor, person.role()));
        return "people/person";
    }
}
