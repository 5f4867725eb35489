package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.MessageId;
import dovod.conversations.spi.ReplyGate;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.platform.Dictionary;
import dovod.platform.OneLine;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stops what promises 2 and 3 forbid: asking for what was given, a canned text twice, one that answers nothing. */
@Component
class DraftGate implements ReplyGate {

    private static final int LONGEST_QUOTE = 120;

    private final WeighingDraft weighing;
    private final Overrulings overrulings;
    private final Dictionary dictionary;

    DraftGate(WeighingDraft weighing, Overrulings overrulings, Dictionary dictionary) {
        this.weighing = weighing;
        this.overrulings = overrulings;
        this.dictionary = dictionary;
    }

    @Override
    public List<Refusal> against(Actor actor, UUID conversation, String text) {
        return text.isBlank()
                ? List.of()
                : weighing.weigh(actor, new ConversationId(conversation), text).remarks().stream()
                        .filter(Remark::stops)
                        .map(remark -> refusal(actor, remark))
                        .toList();
    }

    @Override
    public void overruled(Actor actor, UUID conversation, UUID message, List<Refusal> against, String reason) {
        overrulings.reply(actor, new ConversationId(conversation), new MessageId(message), against, reason);
    }

    private Refusal refusal(Actor actor, Remark remark) {
        var quote = remark.quote();
        return Refusal.field(
                "text",
                remark.kind().code(),
                quote == null ? "" : InWords.day(dictionary.in(actor.language(), actor.zone()), quote.at()),
                quote == null ? "" : OneLine.of(quote.text(), LONGEST_QUOTE),
                quote != null && quote.isFile() ? "file" : "words");
    }
}
