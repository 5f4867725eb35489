package dovod.reviews;

import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.Token;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The reply check, loaded once. */
@Component
class AnswerCheck {

    private final ReplyCheck check = ReplyCheck.load();

    Text read(String text) {
        return check.read(text);
    }

    Judgement judge(Conversation conversation, Corpus corpus) {
        return check.judge(conversation, corpus);
    }

    /** The stems of all words in these lines. */
    Set<String> stems(Collection<String> lines) {
        return lines.stream()
                .flatMap(line -> read(line).tokens().stream())
                .filter(Token::isText)
                .map(Token::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
