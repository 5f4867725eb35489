package dovod.lib.replycheck;

import dovod.lib.replycheck.corpus.Corpus;
import dovod.lib.replycheck.text.Text;
import dovod.lib.replycheck.text.TextReader;
import java.util.Set;

/**
 * Judges replies. Loading it parses the lexicons and the learned weights, so make one and keep it;
 * it may be used by several threads at once.
 *
 * <pre>{@code
 * var check = ReplyCheck.load();
 * var corpus = new Corpus();
 * check.learn(corpus, conversation);
 * var judgement = check.judge(conversation, corpus);
 * }</pre>
 */
public final class ReplyCheck {

    private final TextReader reader = new TextReader();
    private final Models models;

    ReplyCheck(Models models) {
        this.models = models;
    }

    /** The check with the weights that come with the library. */
    public static ReplyCheck load() {
        return new ReplyCheck(Models.load());
    }

    /**
     * Judges a whole conversation.
     *
     * @param conversation its messages, the earliest first
     * @param corpus earlier replies of the same counterparty; those of this very conversation may be
     *     among them and are not held against it
     */
    public Judgement judge(Conversation conversation, Corpus corpus) {
        return new Judging(models, Dossier.of(conversation, reader), corpus).judge();
    }

    /** Reads a conversation once, to judge drafts of its next reply. */
    public OpenConversation open(Conversation conversation) {
        return new OpenConversation(models, reader, conversation);
    }

    /** Adds the replies of a conversation to a corpus. */
    public void learn(Corpus corpus, Conversation conversation) {
        for (var reply : Dossier.of(conversation, reader).replies()) {
            corpus.add(conversation.id(), reply.message().at(), reply.text(), reply.print());
        }
    }

    /** Reads one text by itself. */
    public Text read(String text) {
        return reader.read(text, Set.of(), Set.of());
    }
}
