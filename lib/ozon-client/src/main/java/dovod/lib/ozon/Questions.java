package dovod.lib.ozon;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * Methods of questions and answers. Ozon documents them for Premium Plus; accounts without it were seen both served and
 * refused as {@link RefusalReason#SUBSCRIPTION_MISSING}.
 */
public final class Questions {
    private final Calls calls;

    Questions(Calls calls) {
        this.calls = calls;
    }

    /** {@code /v1/question/list}. */
    public Page<Question> list(QuestionQuery query) throws OzonException {
        return calls.call(
                OzonMethod.QUESTION_LIST, query.body(), fields -> Pages.byLastId(fields, "questions", Question::read));
    }

    /** {@code /v1/question/info}. */
    public Question info(String questionId) throws OzonException {
        return calls.call(OzonMethod.QUESTION_INFO, Calls.body().put("question_id", questionId), Question::read);
    }

    /** {@code /v1/question/count}. */
    public ReviewCounts count() throws OzonException {
        return calls.call(OzonMethod.QUESTION_COUNT, Calls.body(), fields -> ReviewCounts.read(fields, "all"));
    }

    /**
     * {@code /v1/question/change-status}.
     *
     * @throws IllegalArgumentException if there is no question, or the status is none that can be set
     */
    public void changeStatus(List<String> questionIds, ReviewStatus status) throws OzonException {
        Reviews.requireSettable(status, questionIds);
        var body = Calls.body().put("status", status.name());
        Requests.put(body, "question_ids", questionIds, ArrayNode::add);
        calls.command(OzonMethod.QUESTION_CHANGE_STATUS, body);
    }

    /**
     * {@code /v1/question/answer/create}.
     *
     * @param text 2 to 3000 characters
     * @return the id of the answer; empty if Ozon does not say
     * @throws IllegalArgumentException if the text is too short or too long
     */
    public String answer(String questionId, long sku, String text) throws OzonException {
        OzonLimits.atMost(OzonLimits.LONGEST_ANSWER, text.length(), "Characters");
        if (text.strip().length() < OzonLimits.SHORTEST_ANSWER) {
            throw new IllegalArgumentException("An answer has two characters at least");
        }
        var body = Calls.body().put("question_id", questionId).put("sku", sku).put("text", text);
        return calls.call(OzonMethod.QUESTION_ANSWER_CREATE, body, fields -> fields.text("answer_id"));
    }

    /**
     * {@code /v1/question/answer/list}.
     *
     * @param lastId cursor of the page before; empty for the first
     */
    public Page<QuestionAnswer> answers(String questionId, long sku, String lastId) throws OzonException {
        var body = Calls.body().put("question_id", questionId).put("sku", sku).put("last_id", lastId);
        return calls.call(OzonMethod.QUESTION_ANSWER_LIST, body, fields -> answerPage(fields, lastId));
    }

    /** {@code /v1/question/answer/delete}: takes back an answer of the seller's own. */
    public void deleteAnswer(String answerId, long sku) throws OzonException {
        var body = Calls.body().put("answer_id", answerId).put("sku", sku);
        calls.command(OzonMethod.QUESTION_ANSWER_DELETE, body);
    }

    /** This list says nothing of further pages: it goes on while there are answers and the cursor moves. */
    private static Page<QuestionAnswer> answerPage(Fields fields, String before) {
        var next = fields.text("last_id");
        var page = Pages.page(fields, "answers", QuestionAnswer::read, next, false);
        boolean hasNext = !page.items().isEmpty() && !next.isEmpty() && !next.equals(before);
        return new Page<>(page.items(), next, hasNext, page.unreadable());
    }
}
