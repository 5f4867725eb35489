package dovod.channels.web;

import dovod.channels.DeadRows;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Errand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came in and could not be read. */
@Controller
@RequestMapping("/settings/unread")
class UnreadPages {

    private static final String PATH = "/settings/unread";

    private final DeadRows dead;

    UnreadPages(DeadRows dead) {
        this.dead = dead;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("rows", dead.all(actor));
        return "channels/unread";
    }

    @PostMapping("/{id}/replay")
    String replay(Actor actor, @PathVariable String id) {
        dead.replay(actor, Ids.of(id));
        return Errand.said(PATH, "channels.said.replayed");
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable String id) {
        dead.dismiss(actor, Ids.of(id));
        return Errand.said(PATH, "channels.said.dismissed");
    }
}
