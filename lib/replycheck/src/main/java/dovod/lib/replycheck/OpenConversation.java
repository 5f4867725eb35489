package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that has been read and judged once, so that drafts of its next reply can be judged while they
 * are being written: for each draft only what it changes is looked at. Safe for several threads.
 *
 * <p>The replies already there are judged by the corpus as it stood when the first judgement was asked for.
 */
public final class OpenConversation {

    private final Models models;
    private final TextReader reader;
    private final Dossier before;
    private Judging.@Nullable Stand stand;

    OpenConversation(Models models, TextReader reader, Conversation conversation) {
        this.models = models;
        this.reader = reader;
        this.before = Dossier.of(conversation, reader);
    }

    /**
     * Judges the conversation as it is.
     *
     * @param corpus earlier replies of the same counterparty
     */
    public Judgement judge(Corpus corpus) {
        return stand(corpus).judgement();
    }

    /**
     * Judges the conversation as if it went on with this message.
     *
     * @param next the draft of a reply, or a message that has just come
     * @param corpus earlier replies of the same counterparty
     */
    public Judgement judge(Message next, Corpus corpus) {
        var judging = new Judging(models, before.with(next, reader), corpus);
        return next.isReply() ? judging.after(stand(corpus)) : judging.judge();
    }

    private synchronized Judging.Stand stand(Corpus corpus) {
        var known = stand;
        if (known == null) {
            known = new Judging(models, before, corpus).stand();
            stand = known;
        }
        return known;
    }

    /** The conversation as it was read. */
    public Conversation conversation() {
        return before.conversation();
    }
}
