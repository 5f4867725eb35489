package dovod.claims.web;

import dovod.claims.CorrectingReply;
import dovod.claims.KeepingEvidence;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What people add to words in the thread of a claim: a screenshot, and their own word against the check's. */
@Controller
@RequestMapping(ClaimPages.PAGE + "/{id}")
class ThreadForms {

    private final ClaimPage shown;
    private final KeepingEvidence evidence;
    private final CorrectingReply correcting;

    ThreadForms(ClaimPage shown, KeepingEvidence evidence, CorrectingReply correcting) {
        this.shown = shown;
        this.evidence = evidence;
        this.correcting = correcting;
    }

    @PostMapping("/messages/{message}/pictures")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID message,
            @RequestParam MultipartFile file,
            Model model,
            Errand errand)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var picture = file.getBytes();
        return errand.unlessDone(
                () -> evidence.show(actor, id, message, name, picture),
                ClaimPage.said(id, "claims.said.kept") + "#message-" + message,
                () -> shown.fill(actor, id, model));
    }

    @PostMapping("/corrections")
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
                actor, id, new NewCorrection(kind, place(message, start, end), place(answer, answerStart, answerEnd)));
        errand.done("quality.said.corrected", "judged");
    }

    private static @Nullable Place place(@Nullable UUID message, int start, int end) {
        return message == null ? null : new Place(new MessageId(message), start, end);
    }
}
