package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.people.Factors;
import dovod.people.InvitingPerson;
import dovod.people.People;
import dovod.platform.Errand;
import dovod.platform.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who works here, and inviting somebody. A link is on the page that answers its making, and never again. */
@Controller
@RequestMapping("/settings/people")
class PeoplePages {

    private final People people;
    private final Factors factors;
    private final InvitingPerson invitingPerson;

    PeoplePages(People people, Factors factors, InvitingPerson invitingPerson) {
        this.people = people;
        this.factors = factors;
        this.invitingPerson = invitingPerson;
    }

    @GetMapping
    String list(Actor actor, Model model, Errand errand) {
        return show(actor, "", "", Role.AGENT, model, errand.words());
    }

    @PostMapping
    String invite(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam @Nullable String role,
            Model model,
            Errand errand) {
        var wanted = RoleWord.read(role);
        return errand.unlessDone(
                () -> {
                    ShownLink.show(invitingPerson.invite(actor, name, email, wanted), model);
                    return list(actor, model, errand);
                },
                () -> show(actor, name, email, wanted, model, errand.words()));
    }

    private String show(Actor actor, String name, String email, Role role, Model model, Words words) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("people", people.all(actor.tenant()));
        model.addAttribute("factors", factors.all(actor.tenant()));
        model.addAttribute("required", factors.required(actor.tenant()));
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        model.addAttribute("role", role);
        model.addAttribute("roles", Choices.roles(words, actor, role));
        return "people/people";
    }
}
