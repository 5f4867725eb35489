package dovod.quality;

import dovod.conversations.Utterance;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.Side;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.text.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a buyer writes about and whether it is urgent, by word lists that a speaker can read and extend. */
@Component
class FindingMatter {

    private static final int WRITES_AGAIN = 3;

    private final ReplyJudge judge;
    private final SentenceKeys keys;
    private final Phrases topics;
    private final Phrases urgencies;

    FindingMatter(ReplyJudge judge, SentenceKeys keys) {
        this.judge = judge;
        this.keys = keys;
        this.topics = new Phrases(WordList.of("topics.txt"), judge);
        this.urgencies = new Phrases(WordList.of("urgency.txt"), judge);
    }

    private record Found<T>(T what, @Nullable Quote quote) {}

    FoundMatter find(Exchange exchange, Judgement judged) {
        var matter = matter(exchange, judged);
        var anchor = matter.topicQuote() == null ? last(exchange) : matter.topicQuote();
        var key = anchor == null
                ? Optional.<String>empty()
                : keys.message(exchange.utterance(anchor.message().toString()).text());
        return new FoundMatter(matter, anchor, key.orElse(null));
    }

    private static @Nullable Quote last(Exchange exchange) {
        return exchange.conversation().messages().reversed().stream()
                .filter(message -> message.from() == Side.ASKER)
                .findFirst()
                .map(message -> whole(exchange.utterance(message.id())))
                .orElse(null);
    }

    private Matter matter(Exchange exchange, Judgement judged) {
        var asked = exchange.conversation().messages().stream()
                .filter(message -> message.from() == Side.ASKER)
                .toList();
        var topic = topic(exchange, judged, asked);
        var urgency = urgency(exchange);
        return new Matter(
                exchange.transcript().conversation(),
                topic.map(Found::what).orElse(null),
                topic.map(Found::quote).orElse(null),
                urgency.what(),
                urgency.quote(),
                null);
    }

    /** The newest trouble; where there is none the newest question, else the newest praise. */
    private Optional<Found<Topic>> topic(Exchange exchange, Judgement judged, List<Message> asked) {
        return asked.reversed().stream()
                .flatMap(message -> trouble(exchange, message).stream())
                .findFirst()
                .or(() -> question(exchange, judged))
                .or(() -> asked.reversed().stream()
                        .flatMap(message -> of(exchange, message, Topic.PRAISE).stream())
                        .findFirst());
    }

    private Optional<Found<Topic>> trouble(Exchange exchange, Message message) {
        return List.of(Topic.MISSING_PART, Topic.DEFECT, Topic.ASSEMBLY, Topic.DELIVERY, Topic.RETURN).stream()
                .flatMap(topic -> of(exchange, message, topic).stream())
                .findFirst();
    }

    private Optional<Found<Topic>> of(Exchange exchange, Message message, Topic topic) {
        var said = exchange.utterance(message.id());
        return topics.find(topic.code(), judge.read(said.text()))
                .map(sentence -> new Found<>(topic, quote(said, sentence)));
    }

    private static Optional<Found<Topic>> question(Exchange exchange, Judgement judged) {
        return judged.questions().reversed().stream()
                .map(Question::span)
                .findFirst()
                .map(span -> new Found<>(Topic.QUESTION, Quote.of(exchange.utterance(span.message()), span)));
    }

    /** Of what stands unanswered: what has been replied to is no hurry any more. */
    private Found<Urgency> urgency(Exchange exchange) {
        var waiting = waiting(exchange);
        for (var urgency : List.of(Urgency.DANGER, Urgency.THREAT, Urgency.DEADLINE)) {
            for (var said : waiting) {
                var sentence = urgencies.find(urgency.code(), judge.read(said.text()));
                if (sentence.isPresent()) {
                    return new Found<>(urgency, quote(said, sentence.get()));
                }
            }
        }
        return waiting.size() >= WRITES_AGAIN
                ? new Found<>(Urgency.REPEATED, whole(waiting.getLast()))
                : new Found<>(Urgency.NONE, null);
    }

    private static List<Utterance> waiting(Exchange exchange) {
        var messages = exchange.conversation().messages();
        int last = messages.size();
        while (last > 0 && messages.get(last - 1).from() == Side.ASKER) {
            last--;
        }
        return messages.subList(last, messages.size()).stream()
                .map(message -> exchange.utterance(message.id()))
                .toList();
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
