package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.Side;
import dovod.quality.DraftVerdict.Point;
import dovod.quality.DraftVerdict.Tick;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a reply of ours would do. Where we are the ones who ask, there is nothing to say. */
@Component
class WeighingDraft {

    /** What goes beyond is as long as no marketplace takes. */
    private static final int LONGEST = 20_000;

    private final Exchanges exchanges;
    private final Rulings rulings;
    private final ReplyJudge judge;
    private final Clock clock;
    private final Set<String> general;

    WeighingDraft(Exchanges exchanges, Rulings rulings, ReplyJudge judge, Clock clock) {
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.judge = judge;
        this.clock = clock;
        this.general = WordList.of("asking.txt").stems("general", judge);
    }

    DraftVerdict weigh(Actor actor, ConversationId conversation, String text) {
        return exchanges
                .of(actor.tenant(), conversation)
                .filter(Exchange::weOwe)
                .map(exchange -> weigh(actor, exchange, text.substring(0, Math.min(LONGEST, text.length()))))
                .orElse(DraftVerdict.NOTHING);
    }

    private DraftVerdict weigh(Actor actor, Exchange exchange, String text) {
        var drafting = drafting(actor, exchange, text);
        var points = drafting.open().stream()
                .map(question -> point(drafting, question))
                .toList();
        return new DraftVerdict(points, Objections.of(drafting, judge, general));
    }

    /** A sentence that asks again for what was given answers nothing, whatever else it looks like. */
    private static Point point(Drafting drafting, Question question) {
        var asking = drafting.asksAgainInsteadOf(question);
        return new Point(
                drafting.quote(question.span()),
                question,
                asking == null ? Tick.of(question.state()) : Tick.OPEN,
                asking == null ? question.reason() : asking.reason(),
                drafting.answer(question));
    }

    private Drafting drafting(Actor actor, Exchange exchange, String text) {
        var draft = new Message(Drafting.ID, Side.RESPONDER, actor.name(), clock.instant(), text);
        var judgement =
                text.isBlank() ? rulings.of(actor.tenant(), exchange) : rulings.of(actor.tenant(), exchange, draft);
        return new Drafting(exchange, judge.read(text), judgement);
    }
}
