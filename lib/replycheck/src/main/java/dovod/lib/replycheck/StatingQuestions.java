package dovod.lib.replycheck;

import dovod.lib.replycheck.text.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each question what has become of it. */
final class StatingQuestions {

    /** Scores this near below the threshold are left to a person. */
    private static final double DOUBT = .02;

    private final LogisticModel<QuestionCue> question;
    private final LogisticModel<SettlementCue> settlement;

    StatingQuestions(Models models) {
        this.question = models.question();
        this.settlement = models.settlement();
    }

    List<Question> state(Map<Asked, List<Settlement>> settlements) {
        var questions = new ArrayList<Question>();
        settlements.forEach((asked, replies) -> questions.add(state("q" + (questions.size() + 1), asked, replies)));
        return questions;
    }

    /** What has become of one question after these replies. */
    Question state(String id, Asked asked, List<Settlement> replies) {
        var best = replies.stream()
                .max(Comparator.comparingDouble(Settlement::score))
                .orElse(null);
        var settling = replies.stream()
                .filter(s -> settlement.holds(s.score()))
                .findFirst()
                .orElse(null);
        var decisive = settling == null ? best : settling;
        var state = state(decisive);
        return new Question(
                id,
                asked.ask().span(),
                asked.ask().kind(),
                asked.score(),
                why(asked),
                state,
                settling == null
                        ? null
                        : settling.reply().profile().reply.message().id(),
                state == QuestionState.EVADED ? evasion(replies.getLast()) : null,
                decisive == null ? 0 : decisive.score(),
                reason(decisive, state, asked.ask(), replies),
                evidence(decisive));
    }

    private Reason why(Asked asked) {
        var reason = question.reason(asked.cues(), true);
        return reason.isEmpty() ? Reason.WEAK : reason;
    }

    private QuestionState state(@Nullable Settlement decisive) {
        if (decisive == null) {
            return QuestionState.OPEN;
        }
        if (settlement.holds(decisive.score())) {
            return decisive.isRefusal() ? QuestionState.DECLINED : QuestionState.ANSWERED;
        }
        return decisive.score() > settlement.threshold() - DOUBT ? QuestionState.UNSURE : QuestionState.EVADED;
    }

    private Reason reason(@Nullable Settlement decisive, QuestionState state, Ask ask, List<Settlement> replies) {
        if (decisive == null) {
            return new Reason("после вопроса ответов не было", "no reply came after it");
        }
        var expected = new Reason(
                "ожидаемый ответ: " + ask.kind().words().russian(),
                "expected answer: " + ask.kind().words().english());
        var learned = settlement.reason(decisive.cues(), state.isSettled());
        return state == QuestionState.EVADED
                ? evasion(replies.getLast()).words().then(expected).then(learned)
                : learned.then(expected);
    }

    private static List<Span> evidence(@Nullable Settlement decisive) {
        var sentence = decisive == null ? null : decisive.sentence();
        return decisive == null || sentence == null
                ? List.of()
                : List.of(decisive.reply().profile().reply.span(sentence));
    }

    /** The first manner that fits the last reply. */
    private static Evasion evasion(Settlement last) {
        var profile = last.reply().profile();
        if (profile.has(Tag.ALREADY_ANSWERED)) {
            return Evasion.SAYS_ALREADY_ANSWERED;
        }
        if (profile.askingBack() > 0) {
            return Evasion.ASKS_BACK;
        }
        if (profile.hasAny(Tag.REDIRECT, Tag.SELF_HELP)) {
            return Evasion.REDIRECTS;
        }
        if (profile.hasAny(Tag.ACKNOWLEDGE, Tag.VAGUE_TIME)) {
            return Evasion.PROMISE_WITHOUT_DATE;
        }
        if (profile.hasAny(Tag.RULE, Tag.GENERAL, Tag.VAGUE_REFUSAL)) {
            return Evasion.GENERAL_RULE;
        }
        return last.cues().get(SettlementCue.ECHO_SHARE) > .6 ? Evasion.ECHO : Evasion.CHANGES_TOPIC;
    }
}
