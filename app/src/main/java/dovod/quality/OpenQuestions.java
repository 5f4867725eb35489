package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.QuestionState;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What buyers still wait for, as far as the machine is sure of it: asked before anything is called answered. */
@Component
public class OpenQuestions {

    /** Below it may be no question at all, and what may be none keeps nothing open. */
    private static final double SURELY_ASKED = .6;

    private final Tenancy tenancy;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final JdbcOverrulings rows;
    private final Overrulings overrulings;
    private final Clock clock;

    OpenQuestions(
            Tenancy tenancy,
            Exchanges exchanges,
            Rulings rulings,
            JdbcOverrulings rows,
            Overrulings overrulings,
            Clock clock) {
        this.tenancy = tenancy;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.rows = rows;
        this.overrulings = overrulings;
        this.clock = clock;
    }

    /** In the order in which they were asked, conversation by conversation. */
    public List<OpenQuestion> of(TenantId tenant, Collection<ConversationId> conversations) {
        return tenancy.read(tenant, () -> {
            var owed = exchanges.of(tenant, conversations).stream()
                    .filter(Exchange::weOwe)
                    .toList();
            var setAside = owed.isEmpty() ? Map.<ConversationId, Instant>of() : rows.setAside(tenant, conversations);
            return owed.stream()
                    .flatMap(exchange -> open(tenant, exchange).stream())
                    .filter(open -> !isSetAside(open, setAside))
                    .toList();
        });
    }

    private List<OpenQuestion> open(TenantId tenant, Exchange exchange) {
        return rulings.of(tenant, exchange).questions().stream()
                .filter(OpenQuestions::isSurelyOpen)
                .map(question -> new OpenQuestion(
                        exchange.transcript().conversation(),
                        Quote.of(exchange.utterance(question.span().message()), question.span()),
                        question.reason()))
                .toList();
    }

    private static boolean isSurelyOpen(Question question) {
        return question.certainty() >= SURELY_ASKED
                && (question.state() == QuestionState.OPEN || question.state() == QuestionState.EVADED);
    }

    private static boolean isSetAside(OpenQuestion open, Map<ConversationId, Instant> setAside) {
        var until = setAside.get(open.conversation());
        return until != null && !open.asked().at().isAfter(until);
    }

    /** Somebody decided, for a reason that is told elsewhere too, that what was asked here needs no answer. */
    public void setAside(Actor actor, ConversationId conversation, String reason) {
        actor.need(Right.WORK_CASES);
        tenancy.run(
                actor.tenant(),
                () -> rows.setAside(actor.tenant(), conversation, actor.personId(), clock.instant(), reason));
    }

    /** Somebody closes with these open, and may: that is kept with the reason. */
    public void overruled(Actor actor, List<OpenQuestion> open, String reason) {
        actor.need(Right.OVERRULE_CHECK);
        open.stream()
                .collect(Collectors.groupingBy(OpenQuestion::conversation))
                .forEach((conversation, questions) ->
                        overrulings.closure(actor, conversation, refusals(questions), reason));
    }

    private static List<Refusal> refusals(List<OpenQuestion> open) {
        return open.stream()
                .map(one -> Refusal.conflict("question_open", one.asked().text()))
                .toList();
    }
}
