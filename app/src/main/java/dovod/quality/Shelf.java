package dovod.quality;

import dovod.lib.replycheck.corpus.Corpus;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongFunction;

/** One corpus in memory. Searches run side by side; what is added waits for them, and they for it. */
final class Shelf {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Corpus corpus = new Corpus();
    private long seen;
    private int added;

    <T> T search(Function<Corpus, T> search) {
        lock.readLock().lock();
        try {
            return search.apply(corpus);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** @return how many were added */
    int extend(LongFunction<List<KeptReply>> rows, ReplyJudge judge) {
        lock.writeLock().lock();
        try {
            var fresh = rows.apply(seen);
            for (var reply : fresh) {
                judge.learn(corpus, reply);
                seen = reply.number();
            }
            added += fresh.size();
            return fresh.size();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Holds so much that is no longer kept that it is better built anew. */
    boolean isOverfull() {
        return added > 2 * Corpora.KEPT;
    }
}
