package dovod.reviews.web;

import dovod.kernel.Actor;
import dovod.platform.Errand;
import dovod.reviews.DecidingHiding;
import dovod.reviews.JoiningCase;
import dovod.reviews.Vanishings;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person decides about a review: its case, whether it is hidden, and letting a vanished one go. */
@Controller
@RequestMapping("/reviews")
class BondForms {

    private final ShowingVoice showing;
    private final JoiningCase joining;
    private final DecidingHiding hiding;
    private final Vanishings vanishings;

    BondForms(ShowingVoice showing, JoiningCase joining, DecidingHiding hiding, Vanishings vanishings) {
        this.showing = showing;
        this.joining = joining;
        this.hiding = hiding;
        this.vanishings = vanishings;
    }

    @PostMapping("/{id}/case")
    String join(Actor actor, @PathVariable UUID id, @RequestParam String number, Model model, Errand errand) {
        return errand.unlessDone(
                () -> joining.join(actor, id, number),
                Errand.said("/reviews/" + id, "reviews.said.joined"),
                () -> show(actor, id, model));
    }

    @PostMapping("/{id}/case/removal")
    String part(Actor actor, @PathVariable UUID id) {
        joining.part(actor, id);
        return Errand.said("/reviews/" + id, "reviews.said.parted");
    }

    @PostMapping("/{id}/hiding")
    String hide(Actor actor, @PathVariable UUID id, @RequestParam String choice, Model model, Errand errand) {
        boolean hide = choice.equals("hide");
        return errand.unlessDone(
                () -> hiding.decide(actor, id, hide),
                Errand.said("/reviews/" + id, "reviews.said.decided"),
                () -> show(actor, id, model));
    }

    @PostMapping("/vanishings/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        vanishings.dismiss(actor, id, reason);
        return Errand.said(ReviewPages.VANISHED, "reviews.said.dismissed");
    }

    private String show(Actor actor, UUID id, Model model) {
        model.addAttribute("view", showing.of(actor, id));
        return "reviews/voice";
    }
}
