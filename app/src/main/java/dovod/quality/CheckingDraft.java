package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import org.springframework.stereotype.Component;

/** While somebody writes: which open questions the draft answers, and what else there is to know. Decides nothing. */
@Component
public class CheckingDraft {

    private final Conversations conversations;
    private final WeighingDraft weighing;
    private final TextGate rules;

    CheckingDraft(Conversations conversations, WeighingDraft weighing, TextGate rules) {
        this.conversations = conversations;
        this.weighing = weighing;
        this.rules = rules;
    }

    /** @param text what stands in the composer; empty to learn what is open */
    public DraftVerdict check(Actor actor, ConversationId conversation, String text) {
        actor.need(Right.WORK_CASES);
        var id = conversations.head(actor, conversation).id();
        return weighing.weigh(actor, id, text).with(rules.remarks(actor, id, text));
    }
}
