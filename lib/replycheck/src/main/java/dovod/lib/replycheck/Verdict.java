package dovod.lib.replycheck;

import java.util.List;

/**
 * A yes or no with its grounds.
 *
 * @param holds the verdict
 * @param score how sure the machine is that it holds, 0 to 1
 * @param reason why, in words
 * @param evidence the places it rests on
 */
public record Verdict(boolean holds, double score, Reason reason, List<Span> evidence) {

    public Verdict {
        reason = reason.isEmpty() ? Reason.WEAK : reason;
        evidence = List.copyOf(evidence);
    }
}
