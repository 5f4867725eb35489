package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Exclusions;
import dovod.lib.replycheck.text.Hit;
import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Token;
import java.util.List;

/** What sentences say of the state of a matter: sent or not, paid or not, possible or not. */
final class States {

    private static final Exclusions EXCLUDED = Exclusions.load("excludes.txt", "excludes");
    private static final Exclusions TURNED = Exclusions.load("excludes.txt", "turns");
    private static final Exclusions AGENTS = Exclusions.load("excludes.txt", "agents");
    private static final int REACH = 3;

    private States() {}

    /** The states that a sentence claims or denies, as bits. */
    static long of(Reading reading, Sentence sentence) {
        long states = 0;
        var tokens = reading.text().tokens();
        for (var hit : sentence.hits()) {
            if (hit.tag().isState() && !isAnswer(tokens, sentence, hit)) {
                states |= Exclusions.bit(hit.tag(), isDenied(tokens, sentence.from(), hit));
            }
        }
        return states;
    }

    /** A mere yes or no at the head: Нет, не раскладывается. */
    private static boolean isAnswer(List<Token> tokens, Sentence sentence, Hit hit) {
        return hit.from() == sentence.from()
                && Verbs.isPolar(tokens.get(hit.from()))
                && (hit.to() == sentence.to() || !tokens.get(hit.to()).isText());
    }

    /** Whether a "not" stands in a gap of the phrase, or up to three words before in the same clause. */
    private static boolean isDenied(List<Token> tokens, int from, Hit hit) {
        for (int i = hit.from() + 1; i < hit.to() - 1; i++) {
            if (Denials.isNot(tokens.get(i))) {
                return true;
            }
        }
        for (int i = hit.from() - 1;
                i >= Math.max(from, hit.from() - REACH) && tokens.get(i).isText();
                i--) {
            if (Denials.isNot(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was said later leaves no room for what was said earlier. */
    static boolean exclude(long earlier, long later) {
        return EXCLUDED.exclude(earlier, later);
    }

    /** Whether what was denied earlier holds later, which may be news. */
    static boolean turn(long earlier, long later) {
        return TURNED.exclude(earlier, later);
    }

    /** Whether another is said to have done it. */
    static boolean blame(long earlier, long later) {
        return AGENTS.exclude(earlier, later);
    }
}
