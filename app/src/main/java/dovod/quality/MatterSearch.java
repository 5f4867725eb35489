package dovod.quality;

import dovod.conversations.MessageId;
import dovod.conversations.Utterance;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through one conversation for what its buyer wants; each message is read once, however many lists ask. */
final class MatterSearch {

    private static final int WRITES_AGAIN = 3;
    private static final List<Topic> TROUBLES =
            List.of(Topic.MISSING_PART, Topic.DEFECT, Topic.ASSEMBLY, Topic.DELIVERY, Topic.RETURN);
    private static final List<Urgency> HURRIES = List.of(Urgency.DANGER, Urgency.THREAT, Urgency.DEADLINE);

    private final Exchange exchange;
    private final ReplyJudge judge;
    private final Phrases topics;
    private final Phrases urgencies;

    /** The newest first. */
    private final List<Utterance> asked;

    private final Map<MessageId, Text> read = new HashMap<>();

    MatterSearch(Exchange exchange, ReplyJudge judge, Phrases topics, Phrases urgencies) {
        this.exchange = exchange;
        this.judge = judge;
        this.topics = topics;
        this.urgencies = urgencies;
        this.asked = exchange.conversation().messages().reversed().stream()
                .filter(message -> message.from() == Side.ASKER)
                .map(message -> exchange.utterance(message.id()))
                .toList();
    }

    private record Found<T>(T what, @Nullable Quote quote) {}

    Matter matter(Judgement judged) {
        var topic = topic(judged);
        var urgency = urgency();
        return new Matter(
                exchange.transcript().conversation(),
                topic.map(Found::what).orElse(null),
                topic.map(Found::quote).orElse(null),
                urgency.what(),
                urgency.quote(),
                null);
    }

    /** What the buyer said last, whole. */
    @Nullable Quote last() {
        return asked.isEmpty() ? null : whole(asked.getFirst());
    }

    /** The newest trouble; where there is none the newest question, else the newest praise. */
    private Optional<Found<Topic>> topic(Judgement judged) {
        return asked.stream()
                .flatMap(said -> trouble(said).stream())
                .findFirst()
                .or(() -> question(judged))
                .or(() -> asked.stream()
                        .flatMap(said -> of(said, Topic.PRAISE).stream())
                        .findFirst());
    }

    private Optional<Found<Topic>> trouble(Utterance said) {
        return TROUBLES.stream().flatMap(topic -> of(said, topic).stream()).findFirst();
    }

    private Optional<Found<Topic>> of(Utterance said, Topic topic) {
        return topics.find(topic.code(), text(said)).map(sentence -> new Found<>(topic, quote(said, sentence)));
    }

    private Optional<Found<Topic>> question(Judgement judged) {
        return judged.questions().reversed().stream()
                .map(Question::span)
                .findFirst()
                .map(span -> new Found<>(Topic.QUESTION, Quote.of(exchange.utterance(span.message()), span)));
    }

    /** Of what stands unanswered: what has been replied to is no hurry any more. */
    private Found<Urgency> urgency() {
        var waiting = waiting();
        for (var urgency : HURRIES) {
            for (var said : waiting) {
                var sentence = urgencies.find(urgency.code(), text(said));
                if (sentence.isPresent()) {
                    return new Found<>(urgency, quote(said, sentence.get()));
                }
            }
        }
        return waiting.size() >= WRITES_AGAIN
                ? new Found<>(Urgency.REPEATED, whole(waiting.getLast()))
                : new Found<>(Urgency.NONE, null);
    }

    private List<Utterance> waiting() {
        var messages = exchange.conversation().messages();
        int last = messages.size();
        while (last > 0 && messages.get(last - 1).from() == Side.ASKER) {
            last--;
        }
        return messages.subList(last, messages.size()).stream()
                .map(Message::id)
                .map(exchange::utterance)
                .toList();
    }

    private Text text(Utterance said) {
        return read.computeIfAbsent(said.id(), unread -> judge.read(said.text()));
    }

    private static Quote quote(Utterance said, Sentence sentence) {
        return Quote.of(
                said,
                new Span(
                        said.id().toString(),
                        sentence.start(),
                        sentence.end(),
                        said.text().substring(sentence.start(), sentence.end())));
    }

    private static Quote whole(Utterance said) {
        return Quote.of(said, new Span(said.id().toString(), 0, said.text().length(), said.text()));
    }
}
