package dovod.cases.web;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.sla.WhyDue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a clock is due when it is: its spans with their reasons. */
@Controller
class WhyPages {

    private final WhyDue whyDue;

    WhyPages(WhyDue whyDue) {
        this.whyDue = whyDue;
    }

    @GetMapping("/clocks/{id}/why")
    String why(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("why", whyDue.explain(actor, Ids.read(id).orElseThrow(NotFound::new)));
        return "cases/dialog/why";
    }
}
