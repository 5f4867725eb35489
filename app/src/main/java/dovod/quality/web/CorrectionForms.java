package dovod.quality.web;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.platform.PageMaker;
import dovod.quality.Correcting;
import dovod.quality.NewCorrection;
import dovod.quality.Place;
import dovod.quality.TakingBackCorrection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's word against the machine's, in one click, and its way back. */
@Controller
class CorrectionForms {

    private final Correcting correcting;
    private final TakingBackCorrection takingBack;
    private final PageMaker pages;
    // Header values are ASCII: a Russian sentence goes as escapes.
    private final JsonMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    CorrectionForms(Correcting correcting, TakingBackCorrection takingBack, PageMaker pages) {
        this.correcting = correcting;
        this.takingBack = takingBack;
        this.pages = pages;
    }

    @PostMapping("/conversations/{id}/corrections")
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
                actor,
                new ConversationId(id),
                new NewCorrection(kind, place(message, start, end), place(answer, answerStart, answerEnd)));
        done(request, response, "quality.said.corrected");
    }

    @DeleteMapping("/corrections/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        takingBack.takeBack(actor, id);
        done(request, response, "quality.said.restored");
    }

    private static @Nullable Place place(@Nullable UUID message, int start, int end) {
        return message == null ? null : new Place(new MessageId(message), start, end);
    }

    private void done(HttpServletRequest request, HttpServletResponse response, String said) {
        var words = pages.make(request).words();
        response.setHeader(
                "HX-Trigger",
                json.writeValueAsString(Map.of("changed", true, "judged", true, "said", words.say(said))));
    }
}
