package dovod.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dovod.lib.replycheck.Conversation;
import dovod.lib.replycheck.ReplyCheck;
import dovod.lib.replycheck.corpus.Corpus;
import java.time.Duration;

/**
 * The conversations that were judged lately: a page asks for the same verdicts in several places, and a composer at
 * every stop of the keys. They are known by what is said in them, so a new message makes an old judgement useless by
 * itself.
 */
final class Standings {

    /** A judged message takes some ten kilobytes. */
    private static final long MOST_MESSAGES = 4_000;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ReplyCheck check;
    private final Cache<String, Standing> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_MESSAGES)
            .weigher((String id, Standing standing) ->
                    Math.max(1, standing.open().conversation().messages().size()))
            .expireAfterAccess(LONGEST)
            .build();

    Standings(ReplyCheck check) {
        this.check = check;
    }

    /** With the replies that are in the corpus now. */
    Standing now(Conversation conversation, Corpus corpus) {
        var standing = lately(conversation, corpus);
        return standing.isUpToDate() ? standing : opened(conversation, corpus);
    }

    /** What has come into the corpus since may be missing: good enough for what was said before a draft. */
    Standing lately(Conversation conversation, Corpus corpus) {
        var standing = kept.getIfPresent(conversation.id());
        return standing != null && standing.isOf(conversation, corpus) ? standing : opened(conversation, corpus);
    }

    private Standing opened(Conversation conversation, Corpus corpus) {
        var standing = Standing.of(check.open(conversation), corpus);
        kept.put(conversation.id(), standing);
        return standing;
    }

    void forget() {
        kept.invalidateAll();
    }
}
