package dovod.quality.web;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.quality.CheckingDraft;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check under a draft, as it stands now. */
@Controller
class CheckPages {

    private final CheckingDraft checking;

    CheckPages(CheckingDraft checking) {
        this.checking = checking;
    }

    @PostMapping("/conversations/{id}/check")
    String check(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("verdict", checking.check(actor, new ConversationId(id), text));
        model.addAttribute("conversation", id.toString());
        return "quality/checked";
    }
}
