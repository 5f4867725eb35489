package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Sentence;
import dovod.lib.replycheck.text.Tag;

/** Sentences in which a reply asks the asker for something. */
final class Asking {

    private Asking() {}

    static boolean isAskBack(Sentence sentence) {
        return sentence.has(Tag.ASK_BACK) && !sentence.has(Tag.REFUND) && !sentence.has(Tag.CANCEL);
    }

    /** Whether it asks for a thing that can be given. */
    static boolean isDatumAsked(Sentence sentence) {
        return sentence.has(Tag.ASK_BACK) && data(sentence) > 0;
    }

    /** How many kinds of things it names that one side can ask the other for. */
    static int data(Sentence sentence) {
        int data = 0;
        for (var tag : sentence.tags()) {
            data += tag.isDatum() ? 1 : 0;
        }
        return data;
    }
}
