package dovod.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.lib.replycheck.Question;
import dovod.lib.replycheck.Span;
import dovod.lib.replycheck.corpus.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * By what the same sentence is known in another conversation: its stems, names and numbers masked. A sentence of one or
 * two words says too little to be known again.
 */
@Component
class SentenceKeys {

    private static final int FEWEST_WORDS = 3;

    /** Sentences are asked for again whenever their conversation is looked at. */
    private static final int KEPT = 10_000;

    private final ReplyJudge judge;
    private final Cache<String, Fingerprint> prints =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    SentenceKeys(ReplyJudge judge) {
        this.judge = judge;
    }

    Optional<String> question(String quote) {
        return key("q:", quote);
    }

    Optional<String> reply(String text) {
        return key("r:", text);
    }

    /** Of a buyer's message as a whole. */
    Optional<String> message(String text) {
        return key("m:", text);
    }

    /** Of a question together with what is, or is not, its answer. */
    Optional<String> pair(String question, String answer) {
        return question(question).flatMap(asked -> key(asked + "/", answer));
    }

    /** Every key under which something may have been said of a question. */
    List<String> all(Question question) {
        var keys = new ArrayList<String>();
        question(question.span().quote()).ifPresent(keys::add);
        question.evidence().stream()
                .map(Span::quote)
                .flatMap(quote -> pair(question.span().quote(), quote).stream())
                .forEach(keys::add);
        return keys;
    }

    private Optional<String> key(String prefix, String text) {
        var print = prints.get(text, judge::print);
        return print.words() < FEWEST_WORDS ? Optional.empty() : Optional.of(prefix + Long.toHexString(print.key()));
    }
}
