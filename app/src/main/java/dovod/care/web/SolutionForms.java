package dovod.care.web;

import dovod.care.OfferingSolution;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is offered to the buyer, and what the buyer says to it. */
@Controller
class SolutionForms {

    private final OfferingSolution offering;
    private final CareParts parts;

    SolutionForms(OfferingSolution offering, CareParts parts) {
        this.offering = offering;
        this.parts = parts;
    }

    @GetMapping("/cases/{id}/care/solution")
    ModelAndView solution(Actor actor, @PathVariable String id) {
        return parts.dialog(actor, id, "solution").addObject("kind", "step").addObject("words", "");
    }

    @PostMapping("/cases/{id}/care/solution")
    @Nullable ModelAndView offer(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            Errand errand) {
        return errand.answer(
                () -> offering.offer(actor, CareParts.id(id), kind, words, null),
                "care.said.offered",
                () -> parts.dialog(actor, id, "solution")
                        .addObject("kind", kind)
                        .addObject("words", words));
    }

    @GetMapping("/cases/{id}/care/outcome")
    ModelAndView outcome(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String solution) {
        return outcome(actor, id, solution, "taken", "");
    }

    @PostMapping("/cases/{id}/care/outcome")
    @Nullable ModelAndView decide(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String solution,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String said,
            Errand errand) {
        return errand.answer(
                () -> offering.decide(actor, CareParts.id(id), Ids.of(solution), outcome, said),
                "care.said.outcome",
                () -> outcome(actor, id, solution, outcome, said));
    }

    private ModelAndView outcome(Actor actor, String id, String solution, String outcome, String said) {
        return parts.dialog(actor, id, "outcome")
                .addObject("solution", solution)
                .addObject("outcome", outcome)
                .addObject("said", said);
    }
}
