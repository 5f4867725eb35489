package dovod.ledger.web;

import dovod.kernel.Actor;
import dovod.ledger.Crossings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Dear cases that wait for the owner's word; made for a phone. */
@Controller
class DecisionPages {

    static final String PAGE = "/decisions";

    private final Crossings crossings;

    DecisionPages(Crossings crossings) {
        this.crossings = crossings;
    }

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        model.addAttribute("crossings", crossings.open(actor));
        return "ledger/decisions";
    }
}
