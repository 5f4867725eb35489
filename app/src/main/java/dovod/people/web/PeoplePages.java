package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.people.InvitingPerson;
import dovod.people.People;
import dovod.platform.Again;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String LIST = "people/people";

    private final People people;
    private final InvitingPerson invitingPerson;
    private final Again again;

    PeoplePages(People people, InvitingPerson invitingPerson, Again again) {
        this.people = people;
        this.invitingPerson = invitingPerson;
        this.again = again;
    }

    @GetMapping
    String list(Actor actor, Model model, HttpServletRequest request) {
        show(actor, "", "", Role.AGENT, model, request);
        return LIST;
    }

    @PostMapping
    String invite(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam @Nullable String role,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wanted = RoleWord.read(role);
        try {
            var link = invitingPerson.invite(actor, name, email, wanted);
            ShownLink.show(link, model);
            show(actor, "", "", Role.AGENT, model, request);
            return LIST;
        } catch (Refused refused) {
            show(actor, name, email, wanted, model, request);
            return again.show(LIST, refused, model, request, response);
        }
    }

    private void show(Actor actor, String name, String email, Role role, Model model, HttpServletRequest request) {
        actor.need(Right.ADMINISTER);
        model.addAttribute("people", people.all(actor.tenant()));
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        model.addAttribute("role", role);
        model.addAttribute("roles", Choices.roles(again.page(request).words(), actor, role));
    }
}
