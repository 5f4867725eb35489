package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.List;

/** Sets the act that was asked for against the acts of a reply. */
final class Acts {

    private record Pair(Tag wanted, Tag done) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Tag.WANT_REFUND, Tag.REFUND),
            new Pair(Tag.WANT_SEND, Tag.SEND),
            new Pair(Tag.WANT_REPLACE, Tag.REPLACE),
            new Pair(Tag.WANT_CANCEL, Tag.CANCEL),
            new Pair(Tag.WANT_FIX, Tag.FIX),
            new Pair(Tag.WANT_REFUND, Tag.CANCEL),
            new Pair(Tag.WANT_CANCEL, Tag.REFUND),
            new Pair(Tag.WANT_REPLACE, Tag.SEND),
            new Pair(Tag.WANT_SEND, Tag.REPLACE));

    private Acts() {}

    /** Whether a sentence does what was asked for. */
    static boolean match(Ask ask, Sentence sentence) {
        return PAIRS.stream().anyMatch(p -> ask.has(p.wanted()) && sentence.has(p.done()));
    }

    /** Whether a sentence does anything at all. */
    static boolean any(Sentence sentence) {
        return sentence.has(Tag.REFUND)
                || sentence.has(Tag.SEND)
                || sentence.has(Tag.REPLACE)
                || sentence.has(Tag.CANCEL)
                || sentence.has(Tag.FIX);
    }
}
