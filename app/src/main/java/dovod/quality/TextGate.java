package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.MessageId;
import dovod.conversations.spi.ReplyGate;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.platform.Dictionary;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stops a reply to a buyer that breaks a rule of the marketplace. */
@Component
class TextGate implements ReplyGate {

    private static final String BUYER = "buyer";

    private final Conversations conversations;
    private final TextRules rules;
    private final Overrulings overrulings;
    private final Dictionary dictionary;

    TextGate(Conversations conversations, TextRules rules, Overrulings overrulings, Dictionary dictionary) {
        this.conversations = conversations;
        this.rules = rules;
        this.overrulings = overrulings;
        this.dictionary = dictionary;
    }

    /** What a reply in this conversation breaks, also what stops nothing. */
    List<Remark> remarks(Actor actor, ConversationId conversation, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var head = conversations.head(actor, conversation);
        return head.kind().equals(BUYER) ? rules.broken(head.channel(), TextRule.Where.CHAT, text) : List.of();
    }

    @Override
    public List<Refusal> against(Actor actor, UUID conversation, String text) {
        var words = dictionary.in(actor.language(), actor.zone());
        return remarks(actor, new ConversationId(conversation), text).stream()
                .filter(Remark::stops)
                .map(remark -> Refusal.field("text", remark.kind().code(), InWords.of(words, remark.why())))
                .toList();
    }

    @Override
    public void overruled(Actor actor, UUID conversation, UUID message, List<Refusal> against, String reason) {
        overrulings.reply(actor, new ConversationId(conversation), new MessageId(message), against, reason);
    }
}
