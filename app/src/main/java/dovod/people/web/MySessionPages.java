package dovod.people.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.people.Sessions;
import dovod.platform.Errand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where one is signed in. */
@Controller
@RequestMapping("/me/sessions")
class MySessionPages {

    private final Sessions sessions;

    MySessionPages(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("sessions", sessions.mine(actor));
        model.addAttribute("current", Entrance.session());
        return "people/my_sessions";
    }

    @PostMapping("/{id}/closure")
    String end(Actor actor, @PathVariable String id) {
        sessions.end(actor, Ids.of(id));
        return Errand.said("/me/sessions", "people.said.session");
    }
}
