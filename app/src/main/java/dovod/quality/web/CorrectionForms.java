package dovod.quality.web;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import dovod.quality.Correcting;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import dovod.quality.TakingBackCorrection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's word against the machine's, in one click, and its way back. */
@Controller
class CorrectionForms {

    private final Correcting correcting;
    private final TakingBackCorrection takingBack;

    CorrectionForms(Correcting correcting, TakingBackCorrection takingBack) {
        this.correcting = correcting;
        this.takingBack = takingBack;
    }

    @PostMapping("/conversations/{id}/corrections")
    void correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID message,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(required = false) @Nullable UUID answer,
            @RequestParam(defaultValue = "0") int answerStart,
            @RequestParam(defaultValue = "0") int answerEnd,
            Errand errand) {
        correcting.correct(
                actor,
                new ConversationId(id),
                new NewCorrection(kind, place(message, start, end), place(answer, answerStart, answerEnd)));
        errand.done("quality.said.corrected", "changed", "judged");
    }

    @DeleteMapping("/corrections/{id}")
    void takeBack(Actor actor, @PathVariable UUID id, Errand errand) {
        takingBack.takeBack(actor, id);
        errand.done("quality.said.restored", "changed", "judged");
    }

    private static @Nullable Place place(@Nullable UUID message, int start, int end) {
        return message == null ? null : new Place(new MessageId(message), start, end);
    }
}
