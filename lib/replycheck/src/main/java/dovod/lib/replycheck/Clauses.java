package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Token;
import java.util.List;
import java.util.Set;

/** The clauses of a sentence: what stands between commas, dashes and conjunctions. */
final class Clauses {

    private static final Set<String> JOINTS = Set.of(
            "и", "а", "или", "но", "да", "так", "ну", "также", "and", "or", "but", "еще", "вот", "то", "тогда", "же");

    private final List<Token> tokens;
    private final Sentence sentence;
    private final int first;

    /**
     * The clauses of a sentence.
     *
     * @param first its first token after the mark of a list item
     */
    Clauses(List<Token> tokens, Sentence sentence, int first) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.first = first;
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean isJoint(int at) {
        return JOINTS.contains(tokens.get(at).form());
    }

    boolean isBreak(int at) {
        var token = tokens.get(at);
        return token.isMark(',')
                || token.isMark(';')
                || token.isMark(':')
                || token.isMark('—')
                || token.isMark('(')
                || token.isMark('\n');
    }

    /** Where the clause of a token begins, not before {@code least}. */
    int start(int token, int least) {
        int start = token;
        while (start > least && !isBreak(start - 1) && !isJoint(start - 1)) {
            start--;
        }
        return start;
    }

    boolean isStart(int token) {
        return start(token, Math.min(first, token)) == token;
    }

    /** Whether a word is set aside with a "not" that stands further off in its clause: не весь стол возвращать. */
    boolean isDenied(int token) {
        for (int at = token - 2; at >= sentence.from() && !isBreak(at); at--) {
            if (tokens.get(at).form().equals("не") || tokens.get(at).form().equals("ни")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a break or a joint stands between two tokens. */
    boolean isParted(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (isBreak(at) || isJoint(at)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a stretch without a joint or a break there. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && (isBreak(end - 1) || isJoint(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many words follow a token in its sentence. */
    int wordsAfter(int token) {
        int words = 0;
        for (int at = token + 1; at < sentence.to(); at++) {
            words += tokens.get(at).isText() ? 1 : 0;
        }
        return words;
    }

    boolean endsWith(char sign) {
        for (int at = sentence.to() - 1;
                at >= sentence.from() && !tokens.get(at).isText();
                at--) {
            if (tokens.get(at).isMark(sign)) {
                return true;
            }
        }
        return false;
    }
}
