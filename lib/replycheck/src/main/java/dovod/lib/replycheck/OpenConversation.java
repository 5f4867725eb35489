package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.TextReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation that has been read once, so that drafts of its next reply can be judged while they
 * are being written. For one thread at a time.
 */
public final class OpenConversation {

    private final Models models;
    private final TextReader reader;
    private final Dossier before;

    OpenConversation(Models models, TextReader reader, Conversation conversation) {
        this.models = models;
        this.reader = reader;
        this.before = Dossier.of(conversation, reader);
    }

    /**
     * Judges the conversation as if it went on with this message.
     *
     * @param next the draft of a reply, or a message that has just come
     * @param corpus earlier replies of the same counterparty
     */
    public Judgement judge(Message next, Corpus corpus) {
        return new Judging(models, before.with(next, reader), corpus).judge();
    }

    /** The messages read so far. */
    public List<Message> messages() {
        return new ArrayList<>(before.conversation().messages());
    }
}
