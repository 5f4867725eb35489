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

    CheckingDraft(Conversations conversations, WeighingDraft weighing) {
        this.conversations = conversations;
        this.weighing = weighing;
    }

    /** @param text what stands in the composer; empty to learn what is open */
    public DraftVerdict check(Actor actor, ConversationId conversation, String text) {
        actor.need(Right.WORK_CASES);
        return weighing.weigh(actor, conversations.head(actor, conversation).id(), text);
    }
}
