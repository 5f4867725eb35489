package dovod.lib.replycheck;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the asker and what has become of it.
 *
 * @param id its id within the judgement: q1, q2, ...
 * @param span where it stands
 * @param kind the kind of answer it expects
 * @param certainty how sure the machine is that this is a question, 0 to 1
 * @param why why it is held to be one
 * @param state what has become of it
 * @param answeredBy id of the reply that settled it, or null
 * @param evasion in which manner the last reply evaded it, or null
 * @param score how probable it is that it is settled, 0 to 1
 * @param reason why it is in this state
 * @param evidence the sentence of the reply that this rests on
 */
public record Question(
        String id,
        Span span,
        AnswerKind kind,
        double certainty,
        Reason why,
        QuestionState state,
        @Nullable String answeredBy,
        @Nullable Evasion evasion,
        double score,
        Reason reason,
        List<Span> evidence) {

    public Question {
        evidence = List.copyOf(evidence);
    }
}
