package dovod.quality.web;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.platform.Errand;
import dovod.quality.CorrectingTopic;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a conversation is about, set right in one click. */
@Controller
class TopicForms {

    private final CorrectingTopic correcting;

    TopicForms(CorrectingTopic correcting) {
        this.correcting = correcting;
    }

    @PostMapping("/conversations/{id}/topic")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String topic, Errand errand) {
        correcting.correct(actor, new ConversationId(id), topic);
        errand.header("HX-Trigger", "changed");
    }
}
