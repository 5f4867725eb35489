package dovod.reviews.web;

import dovod.kernel.Actor;
import dovod.platform.Again;
import dovod.reviews.DecidingHiding;
import dovod.reviews.JoiningCase;
import dovod.reviews.Vanishings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final String VIEW = "reviews/voice";

    private final ShowingVoice showing;
    private final JoiningCase joining;
    private final DecidingHiding hiding;
    private final Vanishings vanishings;
    private final Again again;

    BondForms(ShowingVoice showing, JoiningCase joining, DecidingHiding hiding, Vanishings vanishings, Again again) {
        this.showing = showing;
        this.joining = joining;
        this.hiding = hiding;
        this.vanishings = vanishings;
        this.again = again;
    }

    @PostMapping("/{id}/case")
    String join(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return shown(actor, id, "reviews.said.joined", () -> joining.join(actor, id, number), model, request, response);
    }

    @PostMapping("/{id}/case/removal")
    String part(Actor actor, @PathVariable UUID id) {
        joining.part(actor, id);
        return Again.said("/reviews/" + id, "reviews.said.parted");
    }

    @PostMapping("/{id}/hiding")
    String hide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String choice,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean hide = choice.equals("hide");
        return shown(actor, id, "reviews.said.decided", () -> hiding.decide(actor, id, hide), model, request, response);
    }

    @PostMapping("/vanishings/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        vanishings.dismiss(actor, id, reason);
        return Again.said(ReviewPages.VANISHED, "reviews.said.dismissed");
    }

    private String shown(
            Actor actor,
            UUID id,
            String said,
            Runnable verb,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return again.unlessDone(
                verb,
                Again.said("/reviews/" + id, said),
                () -> {
                    model.addAttribute("view", showing.of(actor, id));
                    return VIEW;
                },
                model,
                request,
                response);
    }
}
