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
    private volatile long seen;
    private int added;

    <T> T search(Function<Corpus, T> search) {
        lock.readLock().lock();
        try {
            return search.apply(corpus);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Rows are fetched before the lock is taken: who waits for it may hold the very connection that the fetch needs.
     *
     * @param rows those that follow a number
     * @return how many rows there were
     */
    int extend(LongFunction<List<KeptReply>> rows, ReplyJudge judge) {
        var fresh = rows.apply(seen);
        if (!fresh.isEmpty()) {
            lock.writeLock().lock();
            try {
                fresh.forEach(reply -> learn(reply, judge));
            } finally {
                lock.writeLock().unlock();
            }
        }
        return fresh.size();
    }

    /** Whoever came first has learned it already. */
    private void learn(KeptReply reply, ReplyJudge judge) {
        if (reply.number() > seen) {
            judge.learn(corpus, reply);
            seen = reply.number();
            added++;
        }
    }

    /** Holds so much that is no longer kept that it is better built anew. */
    boolean isOverfull() {
        return search(all -> added > 2 * Corpora.KEPT);
    }
}
