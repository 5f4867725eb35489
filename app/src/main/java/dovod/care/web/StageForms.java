package dovod.care.web;

import dovod.care.ConcludingStage;
import dovod.care.ConfirmingHelp;
import dovod.care.ReopeningStage;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** From stage to stage: on with its evidence, back with a reason, and the buyer's word that it helped. */
@Controller
class StageForms {

    private final ConcludingStage concluding;
    private final ReopeningStage reopening;
    private final ConfirmingHelp confirming;
    private final CareParts parts;

    StageForms(ConcludingStage concluding, ReopeningStage reopening, ConfirmingHelp confirming, CareParts parts) {
        this.concluding = concluding;
        this.reopening = reopening;
        this.confirming = confirming;
        this.parts = parts;
    }

    @PostMapping("/cases/{id}/care/conclusion")
    @Nullable ModelAndView conclude(Actor actor, @PathVariable String id, Errand errand) {
        return errand.answer(
                () -> concluding.conclude(actor, CareParts.id(id)),
                "care.said.concluded",
                () -> parts.dialog(actor, id, "refused"));
    }

    @GetMapping("/cases/{id}/care/reopening")
    ModelAndView reopening(Actor actor, @PathVariable String id) {
        return parts.dialog(actor, id, "reopening")
                .addObject("stage", "diagnosis")
                .addObject("reason", "");
    }

    @PostMapping("/cases/{id}/care/reopening")
    @Nullable ModelAndView reopen(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String reason,
            Errand errand) {
        return errand.answer(
                () -> reopening.reopen(actor, CareParts.id(id), stage, reason),
                "care.said.reopened",
                () -> parts.dialog(actor, id, "reopening")
                        .addObject("stage", stage)
                        .addObject("reason", reason));
    }

    @GetMapping("/cases/{id}/care/confirmation")
    ModelAndView confirmation(Actor actor, @PathVariable String id) {
        return parts.dialog(actor, id, "confirmation").addObject("words", "");
    }

    @PostMapping("/cases/{id}/care/confirmation")
    @Nullable ModelAndView confirm(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String words, Errand errand) {
        return errand.answer(
                () -> confirming.confirm(actor, CareParts.id(id), words),
                "care.said.confirmed",
                () -> parts.dialog(actor, id, "confirmation").addObject("words", words));
    }
}
