package dovod.reviews;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a marketplace forbids where everybody reads it: contacts, paying elsewhere, asking for a better mark. Capitals
 * and exclamation marks are only told.
 */
@Component
class PublicRules {

    private static final Pattern CONTACT = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\b[\\p{Alnum}._-]+@[\\p{Alnum}-]+\\.\\p{Alpha}{2,}|\\bt\\.me/\\S+|@[\\p{Alnum}_]{5,}"
                    + "|(?:\\+7|\\b8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}[\\s-]*\\d{2}[\\s-]*\\d{2}");
    private static final Pattern LOUD = Pattern.compile("!{2,}|(?:\\b\\p{Lu}{4,}\\b[ ,]*){3,}");

    private final AnswerCheck check;
    private final Set<String> messengers;
    private final List<Set<String>> elsewhere;
    private final List<Set<String>> better;

    PublicRules(AnswerCheck check) {
        var words = WordList.of("answering.txt");
        this.check = check;
        this.messengers = check.stems(words.lines("messengers"));
        this.elsewhere = phrases(words.lines("pay elsewhere"));
        this.better = phrases(words.lines("better mark"));
    }

    List<Objection> against(Text text) {
        var found = new ArrayList<Objection>();
        contact(text).ifPresent(quote -> found.add(Objection.stopping("answer_contact", quote)));
        sentence(text, elsewhere).ifPresent(quote -> found.add(Objection.stopping("answer_pays_elsewhere", quote)));
        sentence(text, better).ifPresent(quote -> found.add(Objection.stopping("answer_asks_mark", quote)));
        var loud = LOUD.matcher(text.original());
        if (loud.find()) {
            found.add(Objection.telling("answer_loud", loud.group()));
        }
        return found;
    }

    private Optional<String> contact(Text text) {
        var written = CONTACT.matcher(text.original());
        if (written.find()) {
            return Optional.of(written.group());
        }
        return text.tokens().stream()
                .filter(token -> messengers.contains(token.stem()))
                .map(token -> text.original().substring(token.start(), token.end()))
                .findFirst();
    }

    /** A sentence in which all words of one of the phrases stand. */
    private static Optional<String> sentence(Text text, List<Set<String>> phrases) {
        return text.sentences().stream()
                .filter(sentence -> phrases.stream().anyMatch(stems(text, sentence)::containsAll))
                .map(text::quote)
                .findFirst();
    }

    private static Set<String> stems(Text text, Sentence sentence) {
        return text.tokens().subList(sentence.from(), sentence.to()).stream()
                .map(Token::stem)
                .collect(Collectors.toSet());
    }

    private List<Set<String>> phrases(List<String> lines) {
        return lines.stream().map(line -> check.stems(List.of(line))).toList();
    }
}
