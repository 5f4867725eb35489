package dovod.quality;

import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.ReplyFinding;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.Verdict;
import dovod.lib.replycheck.corpus.Fingerprint;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft with what the check says of the thread as if it had left. */
record Drafting(Exchange exchange, Text draft, Judgement judgement) {

    /** The draft's id among the messages. */
    static final String ID = "draft";

    /** Null while nothing is written. */
    @Nullable ReplyFinding finding() {
        return judgement.replies().stream()
                .filter(reply -> reply.id().equals(ID))
                .findFirst()
                .orElse(null);
    }

    /** The questions that were open before it. */
    List<Question> open() {
        return judgement.questions().stream()
                .filter(question -> !question.state().isSettled() || ID.equals(question.answeredBy()))
                .toList();
    }

    Fingerprint print() {
        return Fingerprint.of(draft);
    }

    Quote quote(Span span) {
        return Quote.of(exchange.utterance(span.message()), span);
    }

    /** The first place that is not in the draft itself. */
    @Nullable Quote earlier(List<Span> spans) {
        return spans.stream()
                .filter(span -> !span.message().equals(ID))
                .findFirst()
                .map(this::quote)
                .orElse(null);
    }

    /** The places that are in the draft itself. */
    List<Stretch> places(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.message().equals(ID))
                .map(span -> new Stretch(span.start(), span.end(), span.quote()))
                .toList();
    }

    /** An earlier reply as a whole. */
    Quote whole(String message) {
        var said = exchange.utterance(message);
        return Quote.of(said, new Span(message, 0, said.text().length(), said.text()));
    }

    /** The words of the draft on which a question's state rests. */
    @Nullable String answer(Question question) {
        return question.evidence().stream()
                .filter(span -> span.message().equals(ID))
                .map(Span::quote)
                .findFirst()
                .orElse(null);
    }

    /** The verdict by which what seems to answer a question asks for what was given; null when it does not. */
    @Nullable Verdict asksAgainInsteadOf(Question question) {
        var finding = finding();
        return finding != null
                        && finding.asksAgain().holds()
                        && question.evidence().stream()
                                .anyMatch(span -> span.message().equals(ID) && namesDatum(span))
                ? finding.asksAgain()
                : null;
    }

    private boolean namesDatum(Span span) {
        return draft.sentences().stream()
                .filter(sentence -> sentence.start() < span.end() && span.start() < sentence.end())
                .anyMatch(sentence -> sentence.tags().stream().anyMatch(Tag::isDatum));
    }

    String text(String message) {
        return Objects.requireNonNull(exchange.utterance(message)).text();
    }
}
