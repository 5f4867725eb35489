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
        return sentence.has(Tag.ASK_BACK) && sentence.tags().stream().anyMatch(Tag::isDatum);
    }

    static boolean isAnyAskBack(Profile profile) {
        return profile.body.stream().anyMatch(Asking::isAskBack);
    }
}
