package dovod.quality.web;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.quality.Verdicts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a verdict on a reply rests on. */
@Controller
class VerdictPages {

    private final Conversations conversations;
    private final Verdicts verdicts;

    VerdictPages(Conversations conversations, Verdicts verdicts) {
        this.conversations = conversations;
        this.verdicts = verdicts;
    }

    @GetMapping("/conversations/{id}/messages/{message}/verdict")
    String verdict(Actor actor, @PathVariable UUID id, @PathVariable UUID message, Model model) {
        var conversation = conversations.head(actor, new ConversationId(id)).id();
        model.addAttribute("evidence", verdicts.evidence(actor, conversation, new MessageId(message)));
        return "quality/evidence";
    }
}
