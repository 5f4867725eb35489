package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.people.ChangingPerson;
import dovod.people.DisablingPerson;
import dovod.people.EnablingPerson;
import dovod.people.People;
import dovod.people.Person;
import dovod.people.RenewingLink;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String VIEW = "people/person";

    private final People people;
    private final ChangingPerson changingPerson;
    private final RenewingLink renewingLink;
    private final DisablingPerson disablingPerson;
    private final EnablingPerson enablingPerson;
    private final Again again;

    PersonPages(
            People people,
            ChangingPerson changingPerson,
            RenewingLink renewingLink,
            DisablingPerson disablingPerson,
            EnablingPerson enablingPerson,
            Again again) {
        this.people = people;
        this.changingPerson = changingPerson;
        this.renewingLink = renewingLink;
        this.disablingPerson = disablingPerson;
        this.enablingPerson = enablingPerson;
        this.again = again;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String id, Model model, HttpServletRequest request) {
        var person = people.get(actor.tenant(), Ids.of(id));
        return show(actor, person, person.name(), person.role(), model, request);
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @Nullable String role,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                () -> changingPerson.change(actor, Ids.of(id), name, RoleWord.read(role)),
                () -> show(actor, people.get(actor.tenant(), Ids.of(id)), name, RoleWord.read(role), model, request),
                model,
                request,
                response);
    }

    @PostMapping("/link")
    String link(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            ShownLink.show(renewingLink.renew(actor, Ids.of(id)), model);
            return form(actor, id, model, request);
        } catch (Refused refused) {
            form(actor, id, model, request);
            return again.show(VIEW, refused, model, request, response);
        }
    }

    @PostMapping("/disabling")
    String disable(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                () -> disablingPerson.disable(actor, Ids.of(id)),
                () -> form(actor, id, model, request),
                model,
                request,
                response);
    }

    @PostMapping("/enabling")
    String enable(
            Actor actor,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(
                () -> enablingPerson.enable(actor, Ids.of(id)),
                () -> form(actor, id, model, request),
                model,
                request,
                response);
    }

    private String done(
            Runnable act,
            Supplier<String> show,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return again.unlessDone(
                act, Again.said("/settings/people", "people.said.saved"), show, model, request, response);
    }

    private String show(Actor actor, Person person, String name, Role role, Model model, HttpServletRequest request) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("person", person);
        model.addAttribute("name", name);
        model.addAttribute("role", role);
        model.addAttribute("roles", Choices.roles(again.page(request).words(), actor, person.role()));
        return VIEW;
    }
}
