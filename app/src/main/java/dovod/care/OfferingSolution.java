package dovod.care;

import dovod.cases.CaseId;
import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes down what is offered to the buyer, and what the buyer says to it. */
@Component
public class OfferingSolution {

    private final ChangingCare changing;
    private final Clock clock;

    OfferingSolution(ChangingCare changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /**
     * @param kind code of {@link Solution.Kind}
     * @param grant the remedy granted with it; null for advice
     * @throws Refused {@code care_not_now} (conflict) in another stage; {@code care_kind_unknown} on {@code kind},
     *     {@code care_words_needed} on {@code words}
     */
    public UUID offer(Actor actor, CaseId id, String kind, String words, @Nullable UUID grant) {
        var known =
                Solution.Kind.ofCode(kind).orElseThrow(() -> new Refused(Refusal.field("kind", "care_kind_unknown")));
        var what = Text.needed("words", words, Text.WORDS, "care_words_needed");
        var solution = new Solution(
                Ids.next(), known, what, grant, Solution.Outcome.OFFERED, "", actor.personId(), clock.instant());
        changing.change(
                actor,
                id,
                "care.told.offered",
                (stage, file) -> Legal.resolution(stage).offer(solution),
                "=care.solution." + known.code(),
                what);
        return solution.id();
    }

    /**
     * @param outcome code of {@link Solution.Outcome}
     * @param said the buyer's words; needed for a refusal
     */
    public void decide(Actor actor, CaseId id, UUID solution, String outcome, String said) {
        var known = Solution.Outcome.ofCode(outcome)
                .orElseThrow(() -> new Refused(Refusal.field("outcome", "care_outcome_unknown")));
        var words = known == Solution.Outcome.REFUSED
                ? Text.needed("said", said, Text.WORDS, "care_words_needed")
                : Text.optional("said", said, Text.WORDS);
        changing.change(
                actor,
                id,
                "care.told.outcome",
                (stage, file) ->
                        Legal.resolution(stage).decide(find(stage, solution).became(known, words)),
                "=care.outcome." + known.code(),
                words);
    }

    private static Solution find(Stage stage, UUID id) {
        return stage.progress().solutions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
