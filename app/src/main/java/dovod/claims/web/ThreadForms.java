package dovod.claims.web;

import dovod.claims.CorrectingReply;
import dovod.claims.KeepingEvidence;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.platform.PageMaker;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What people add to words in the thread of a claim: a screenshot, and their own word against the check's. */
@Controller
@RequestMapping(ClaimPages.PAGE + "/{id}")
class ThreadForms {

    private final ClaimPage shown;
    private final KeepingEvidence evidence;
    private final CorrectingReply correcting;
    private final PageMaker pages;
    // Header values are ASCII: a Russian sentence goes as escapes.
    private final JsonMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    ThreadForms(ClaimPage shown, KeepingEvidence evidence, CorrectingReply correcting, PageMaker pages) {
        this.shown = shown;
        this.evidence = evidence;
        this.correcting = correcting;
        this.pages = pages;
    }

    @PostMapping("/messages/{message}/pictures")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID message,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            evidence.show(actor, id, message, name, file.getBytes());
            return "redirect:" + ClaimPages.PAGE + "/" + id + "?said=claims.said.kept#message-" + message;
        } catch (Refused refused) {
            response.setStatus(refused.first().kind().status());
            return shown.fill(actor, id, model, pages.make(request).with(refused.refusals()));
        }
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
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
            HttpServletRequest request,
            HttpServletResponse response) {
        correcting.correct(
                actor, id, new NewCorrection(kind, place(message, start, end), place(answer, answerStart, answerEnd)));
        var said = pages.make(request).say("quality.said.corrected");
        response.setHeader("HX-Trigger", json.writeValueAsString(Map.of("judged", true, "said", said)));
    }

    private static @Nullable Place place(@Nullable UUID message, int start, int end) {
        return message == null ? null : new Place(new MessageId(message), start, end);
    }
}
