package dovod.quality;

import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.Judgement;
import dovod.lib.replycheck.Message;
import dovod.lib.replycheck.OpenConversation;
import dovod.lib.replycheck.corpus.Corpus;

/**
 * A conversation as it was judged last.
 *
 * @param corpus the replies it was judged by
 * @param revision how far they went
 */
record Standing(OpenConversation open, Corpus corpus, long revision) {

    static Standing of(OpenConversation open, Corpus corpus) {
        return new Standing(open, corpus, corpus.revision());
    }

    /** Whether nothing has been said in it since. */
    boolean isOf(Conversation conversation, Corpus among) {
        return corpus == among && open.conversation().equals(conversation);
    }

    /** Whether nothing was added to the replies it was judged by. */
    boolean isUpToDate() {
        return revision == corpus.revision();
    }

    Judgement judgement() {
        return open.judge(corpus);
    }

    Judgement after(Message draft) {
        return open.judge(draft, corpus);
    }
}
