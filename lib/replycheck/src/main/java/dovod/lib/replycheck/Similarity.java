package dovod.lib.replycheck;

import java.util.Collection;
import java.util.Set;

/** How much two sets of stems agree. */
final class Similarity {

    private Similarity() {}

    static int shared(Collection<String> some, Set<String> others) {
        int shared = 0;
        for (var one : some) {
            shared += others.contains(one) ? 1 : 0;
        }
        return shared;
    }

    /** Share of {@code some} that {@code others} have; 0 for nothing. */
    static double covered(Collection<String> some, Set<String> others) {
        return some.isEmpty() ? 0 : shared(some, others) / (double) some.size();
    }

    static double jaccard(Set<String> one, Set<String> other) {
        int shared = one.size() <= other.size() ? shared(one, other) : shared(other, one);
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }
}
