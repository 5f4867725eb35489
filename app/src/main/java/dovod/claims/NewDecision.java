package dovod.claims;

import java.time.Instant;

/**
 * What the marketplace decided, as a person tells it.
 *
 * @param accepted in minor units; 0 where no money is claimed
 * @param done that what was asked for beside money is done; says nothing where money is claimed
 * @param words how the marketplace said so
 * @param last true when we leave it at that
 */
public record NewDecision(long accepted, boolean done, String words, Instant at, boolean last) {

    /** About a sum. */
    public static NewDecision of(long accepted, String words, Instant at, boolean last) {
        return new NewDecision(accepted, false, words, at, last);
    }
}
