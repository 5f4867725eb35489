package dovod.quality;

import dovod.conversations.ConversationId;
import dovod.conversations.Conversations;
import dovod.conversations.Head;
import dovod.conversations.MessageId;
import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.corpus.Family;
import dovod.platform.Tenancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the check says of conversations, as it stands now, each verdict with the places it rests on. */
@Component
public class Verdicts {

    private final Tenancy tenancy;
    private final Conversations conversations;
    private final Exchanges exchanges;
    private final Rulings rulings;
    private final Corpora corpora;
    private final JdbcCorrections corrections;

    Verdicts(
            Tenancy tenancy,
            Conversations conversations,
            Exchanges exchanges,
            Rulings rulings,
            Corpora corpora,
            JdbcCorrections corrections) {
        this.tenancy = tenancy;
        this.conversations = conversations;
        this.exchanges = exchanges;
        this.rulings = rulings;
        this.corpora = corpora;
        this.corrections = corrections;
    }

    /** Of these together; those that are not there add nothing. */
    public ThreadVerdict of(Actor actor, Collection<ConversationId> wanted) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> {
            var here = conversations.heads(actor, wanted).stream().map(Head::id).toList();
            return tenancy.once(new Said(here), () -> verdict(actor.tenant(), here));
        });
    }

    private record Said(List<ConversationId> conversations) {}

    private ThreadVerdict verdict(TenantId tenant, List<ConversationId> here) {
        var questions = new ArrayList<AskedQuestion>();
        var replies = new HashMap<MessageId, ReplyVerdict>();
        for (var exchange : exchanges.of(tenant, here)) {
            var judged = rulings.of(tenant, exchange);
            judged.questions().forEach(question -> questions.add(asked(exchange, question)));
            if (!exchange.weOwe()) {
                replies.putAll(replies(exchange, judged));
            }
        }
        questions.sort(Comparator.comparing((AskedQuestion one) -> one.asked().at())
                .thenComparing(one -> one.asked().start()));
        return new ThreadVerdict(
                List.copyOf(questions),
                Map.copyOf(replies),
                corrections.holding(tenant, here, List.of()).reversed());
    }

    /** A reply with the canned text that it is nearest to. */
    public ReplyEvidence evidence(Actor actor, ConversationId conversation, MessageId message) {
        actor.need(Right.READ_CASES);
        var tenant = actor.tenant();
        return tenancy.read(tenant, () -> {
            var exchange = exchanges.of(tenant, conversation).orElseThrow(NotFound::new);
            var reply = Optional.ofNullable(
                            replies(exchange, rulings.of(tenant, exchange)).get(message))
                    .orElseThrow(NotFound::new);
            var family = family(actor, exchange, reply.finding());
            return new ReplyEvidence(
                    reply,
                    family.orElse(null),
                    family.map(found -> Difference.between(
                                    found.text(),
                                    exchange.utterance(message.toString()).text()))
                            .orElse(List.of()));
        });
    }

    private Optional<Family> family(Actor actor, Exchange exchange, ReplyFinding finding) {
        return finding.family() < 0
                ? Optional.empty()
                : corpora.search(
                        actor.tenant(),
                        exchange.counterparty(),
                        corpus -> finding.family() < corpus.size()
                                ? Optional.of(corpus.family(finding.family()))
                                : Optional.empty());
    }

    static AskedQuestion asked(Exchange exchange, Question question) {
        return new AskedQuestion(
                exchange.transcript().conversation(),
                exchange.weOwe(),
                quote(exchange, question.span()),
                question,
                question.evidence().stream()
                        .findFirst()
                        .map(span -> quote(exchange, span))
                        .orElse(null));
    }

    static Map<MessageId, ReplyVerdict> replies(Exchange exchange, Judgement judged) {
        var verdicts = new HashMap<MessageId, ReplyVerdict>();
        for (var finding : judged.replies()) {
            var said = exchange.utterance(finding.id());
            var repeated = finding.repeated();
            verdicts.put(
                    said.id(),
                    new ReplyVerdict(
                            exchange.transcript().conversation(),
                            said.id(),
                            finding,
                            repeated == null ? null : whole(exchange, repeated),
                            quotes(
                                    exchange,
                                    finding.contradicts().holds()
                                            ? finding.contradicts().evidence()
                                            : List.of()),
                            quotes(
                                    exchange,
                                    finding.asksAgain().holds()
                                            ? finding.asksAgain().evidence()
                                            : List.of()),
                            finding.answers().size(),
                            open(exchange, judged, finding.id(), said.at())));
        }
        return verdicts;
    }

    /** How many questions had been asked and not settled when this reply came. */
    private static int open(Exchange exchange, Judgement judged, String reply, Instant at) {
        return (int) judged.questions().stream()
                .filter(question ->
                        exchange.utterance(question.span().message()).at().isBefore(at))
                .filter(question -> question.answeredBy() == null
                        || question.answeredBy().equals(reply)
                        || exchange.utterance(question.answeredBy()).at().isAfter(at))
                .count();
    }

    private static Quote whole(Exchange exchange, String message) {
        var said = exchange.utterance(message);
        return Quote.of(said, new Span(message, 0, said.text().length(), said.text()));
    }

    private static List<Quote> quotes(Exchange exchange, List<Span> spans) {
        return spans.stream().map(span -> quote(exchange, span)).toList();
    }

    private static Quote quote(Exchange exchange, Span span) {
        return Quote.of(exchange.utterance(span.message()), span);
    }
}
