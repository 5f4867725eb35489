package dovod.reviews;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Token;
import dovod.reviews.spi.ToldVoice;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the sentence of a review that thanks the support: words of thanks, and beside them who is thanked or for what. */
@Component
class ThankingSupport {

    private final AnswerCheck check;
    private final Set<String> thanks;
    private final Set<String> support;
    private final Set<String> against;

    ThankingSupport(AnswerCheck check) {
        this.check = check;
        var words = WordList.of("thanks.txt");
        this.thanks = check.stems(words.lines("thanks"));
        this.support = check.stems(words.lines("support"));
        this.against = check.stems(words.lines("against"));
    }

    /** Empty when none does. */
    String sentence(ToldVoice voice) {
        return voice.rating() == null || voice.text().isEmpty() ? "" : sentence(voice.text());
    }

    String sentence(String review) {
        var text = check.read(review);
        return text.sentences().stream()
                .filter(sentence -> thanks(text, sentence))
                .findFirst()
                .map(text::quote)
                .orElse("");
    }

    private boolean thanks(Text text, Sentence sentence) {
        var stems = text.tokens().subList(sentence.from(), sentence.to()).stream()
                .map(Token::stem)
                .collect(Collectors.toSet());
        return has(stems, thanks) && has(stems, support) && !has(stems, against);
    }

    private static boolean has(Set<String> stems, Set<String> wanted) {
        return stems.stream().anyMatch(wanted::contains);
    }
}
