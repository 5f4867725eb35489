package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;
import java.util.List;
import java.util.Set;

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

    private static final Tag[] ACTS = {Tag.REFUND, Tag.SEND, Tag.REPLACE, Tag.CANCEL, Tag.FIX};

    private Acts() {}

    /** Whether a sentence does what was asked for. */
    static boolean match(Ask ask, Sentence sentence) {
        for (var pair : PAIRS) {
            if (ask.has(pair.wanted()) && sentence.has(pair.done())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence does anything at all. */
    static boolean any(Sentence sentence) {
        return any(sentence.tags());
    }

    static boolean any(Set<Tag> tags) {
        for (var act : ACTS) {
            if (tags.contains(act)) {
                return true;
            }
        }
        return false;
    }
}
