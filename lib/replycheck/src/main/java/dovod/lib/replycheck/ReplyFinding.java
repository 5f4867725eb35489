package dovod.lib.replycheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one reply.
 *
 * @param id the reply's message id
 * @param template whether it is canned: nothing in it is about this case but for slots
 * @param family number of the family it is nearest to in the corpus, or -1
 * @param uses in how many other conversations that family was used
 * @param substantive whether it bears a fact, decision, reason or dated commitment
 * @param repeats whether it says an earlier reply again
 * @param repeated id of the earliest reply that it repeats, or null
 * @param contradicts whether it excludes an earlier reply; the evidence is in the earlier replies
 * @param asksAgain whether it asks for what was given; the evidence is where it was given
 * @param citesRules whether it leans on a contract, offer or regulation
 * @param citation in which way
 * @param answers ids of the questions that it settles
 * @param promises what it promises
 */
public record ReplyFinding(
        String id,
        Verdict template,
        int family,
        int uses,
        Verdict substantive,
        Verdict repeats,
        @Nullable String repeated,
        Verdict contradicts,
        Verdict asksAgain,
        Verdict citesRules,
        RuleCitation citation,
        List<String> answers,
        List<Promise> promises) {

    public ReplyFinding {
        answers = List.copyOf(answers);
        promises = List.copyOf(promises);
    }

    /** The earliest reply that this one repeats. */
    public Optional<String> repeatedReply() {
        return Optional.ofNullable(repeated);
    }
}
