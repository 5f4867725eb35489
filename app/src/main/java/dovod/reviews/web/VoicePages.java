package dovod.reviews.web;

import dovod.kernel.Actor;
import dovod.platform.Errand;
import dovod.reviews.AnsweringAgain;
import dovod.reviews.AnsweringVoice;
import dovod.reviews.DraftingAnswer;
import dovod.reviews.NewAnswer;
import dovod.reviews.WithdrawingAnswer;
import dovod.reviews.page.VoiceView;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a review or a question, and answering it. */
@Controller
@RequestMapping("/reviews")
class VoicePages {

    private final ShowingVoice showing;
    private final AnsweringVoice answering;
    private final WithdrawingAnswer withdrawing;
    private final AnsweringAgain again;
    private final DraftingAnswer drafting;

    VoicePages(
            ShowingVoice showing,
            AnsweringVoice answering,
            WithdrawingAnswer withdrawing,
            AnsweringAgain again,
            DraftingAnswer drafting) {
        this.showing = showing;
        this.answering = answering;
        this.withdrawing = withdrawing;
        this.again = again;
        this.drafting = drafting;
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        return show(showing.of(actor, id), model);
    }

    @PostMapping("/{id}/answers")
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Errand errand) {
        return errand.unlessDone(
                () -> answering.answer(actor, new NewAnswer(id, text, key, reason)),
                Errand.said("/reviews/" + id, "reviews.said.answered"),
                () -> show(showing.of(actor, id, text, key, reason), model));
    }

    /** What somebody writes is kept, and what there would be against it comes back. */
    @PostMapping("/{id}/draft")
    String draft(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("against", drafting.keep(actor, id, text));
        return "reviews/against";
    }

    @PostMapping("/answers/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id) {
        return Errand.said("/reviews/" + withdrawing.withdraw(actor, id), "reviews.said.withdrawn");
    }

    @PostMapping("/answers/{id}/sending")
    String again(Actor actor, @PathVariable UUID id) {
        return Errand.said("/reviews/" + again.again(actor, id), "reviews.said.again");
    }

    private static String show(VoiceView view, Model model) {
        model.addAttribute("view", view);
        return "reviews/voice";
    }
}
