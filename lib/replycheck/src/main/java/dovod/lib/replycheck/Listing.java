package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import dovod.lib.replycheck.text.Token;
import dovod.lib.replycheck.text.TokenKind;
import java.util.List;

/** Follows a message sentence by sentence and knows lists of requests: "Просим: 1) ...; 2) ...". */
final class Listing {

    private static final String SIGNS = "—-•*–";
    /** A head that names something besides is a request of its own. */
    private static final int HEAD_WORDS = 3;

    private final List<Token> tokens;
    private Sentence sentence = Sentence.NONE;
    private boolean governed;
    private boolean head;
    private int mark;

    Listing(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Goes on to the next sentence. */
    void next(Sentence next) {
        this.sentence = next;
        this.mark = mark(next);
        boolean opens = endsWithColon() && asks();
        this.head = opens && names() < HEAD_WORDS;
        this.governed = opens || governed && mark > 0;
    }

    private int mark(Sentence next) {
        var first = tokens.get(next.from());
        if (first.kind() == TokenKind.MARK && SIGNS.contains(first.form())) {
            return 1;
        }
        boolean numbered = first.kind() == TokenKind.NUMBER
                && first.form().length() <= 2
                && next.from() + 2 < next.to()
                && (tokens.get(next.from() + 1).isMark(')')
                        || tokens.get(next.from() + 1).isMark('.'));
        return numbered ? 2 : 0;
    }

    private boolean endsWithColon() {
        int last = sentence.to() - 1;
        while (last > sentence.from() && tokens.get(last).isMark('\n')) {
            last--;
        }
        return tokens.get(last).isMark(':');
    }

    private boolean asks() {
        return sentence.has(Tag.DEMAND) || sentence.has(Tag.WISH) || sentence.has(Tag.TELL);
    }

    /** Words of meaning that are no verb of asking. */
    private int names() {
        int names = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            names += tokens.get(at).content() && !isAsking(at) ? 1 : 0;
        }
        return names;
    }

    private boolean isAsking(int at) {
        return sentence.hits().stream()
                .anyMatch(h -> h.from() <= at
                        && at < h.to()
                        && (h.tag() == Tag.DEMAND || h.tag() == Tag.WISH || h.tag() == Tag.TELL));
    }

    /** Whether the sentence only announces the requests that follow. */
    boolean isHead() {
        return head;
    }

    /** Whether the sentence is an item of a list of requests. */
    boolean isItem() {
        return governed && mark > 0;
    }

    /** The first token after the mark of a list item. */
    int afterMark() {
        return sentence.from() + mark;
    }
}
