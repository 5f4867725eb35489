package dovod.lib.replycheck;

import java.util.List;

/** Says whether a claimed status is deserved. */
final class Statuses {

    private Statuses() {}

    static Verdict verdict(Conversation conversation, List<Question> questions) {
        if (conversation.status() == ClaimedStatus.IN_PROGRESS) {
            return new Verdict(true, 1, new Reason("ничего не заявлено", "nothing is claimed"), List.of());
        }
        var owed = questions.stream()
                .filter(q -> q.state() == QuestionState.EVADED || q.state() == QuestionState.OPEN)
                .toList();
        long settled = questions.stream().filter(q -> q.state().isSettled()).count();
        double score = questions.stream().mapToDouble(Statuses::settled).min().orElse(1);
        return new Verdict(
                owed.isEmpty(),
                score,
                reason(settled, questions.size()),
                owed.stream().map(Question::span).toList());
    }

    private static double settled(Question question) {
        return question.state() == QuestionState.OPEN ? 0 : question.score();
    }

    private static Reason reason(long settled, int all) {
        return all == 0
                ? new Reason("вопросов не найдено", "no questions were found")
                : new Reason("отвечено на " + settled + " из " + all, settled + " of " + all + " settled");
    }
}
