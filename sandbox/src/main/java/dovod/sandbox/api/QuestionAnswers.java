package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.ProductQuestion;
import dovod.sandbox.world.SellerWord;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/question/answer/*}. */
final class QuestionAnswers {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3000;
    private static final int PAGE = 100;

    private final Opinions opinions;

    QuestionAnswers(Opinions opinions) {
        this.opinions = opinions;
    }

    ObjectNode create(Call call) {
        var text = call.body().requiredText("text");
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid("text", "value length must be between 2 and 3000 runes, inclusive");
        }
        var question = question(call);
        var answer = opinions.answer(call.account().clientId(), question.id(), text, true);
        opinions.questionsBecome(call.account().clientId(), List.of(question.id()), "PROCESSED");
        return Json.object().put("answer_id", answer.id());
    }

    static ObjectNode list(Call call) {
        var question = question(call);
        var last = call.body().text("last_id");
        var answers = question.answers();
        var from = last.isEmpty() ? 0 : after(answers, last);
        var page = answers.stream().skip(from).limit(PAGE).toList();
        var answer = Json.object();
        answer.set("answers", Json.array(page, one -> render(question, one, call.now())));
        return answer.put("last_id", page.isEmpty() ? "" : page.getLast().id());
    }

    ObjectNode delete(Call call) {
        var id = call.body().requiredText("answer_id");
        var sku = call.body().requiredNumber("sku");
        QuestionMethods.check(call);
        var question = call.shop().questions().stream()
                .filter(one -> one.sku() == sku && has(one, id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("answer not found"));
        opinions.takeBackAnswer(call.account().clientId(), question.id(), id);
        return Json.object();
    }

    private static ProductQuestion question(Call call) {
        var id = call.body().requiredText("question_id");
        var sku = call.body().requiredNumber("sku");
        QuestionMethods.check(call);
        var question = QuestionMethods.find(call, id);
        if (question.sku() != sku) {
            throw Refusal.notFound("question not found");
        }
        return question;
    }

    private static int after(List<SellerWord> answers, String last) {
        var ids = answers.stream().map(SellerWord::id).toList();
        return ids.indexOf(last) + 1;
    }

    private static boolean has(ProductQuestion question, String answerId) {
        return question.answers().stream()
                .anyMatch(answer -> answer.bySeller() && answer.id().equals(answerId));
    }

    private static ObjectNode render(ProductQuestion question, SellerWord answer, Instant now) {
        return Json.object()
                .put("id", answer.id())
                .put("question_id", question.id())
                .put("sku", question.sku())
                .put("text", answer.text())
                .put("author_name", answer.author())
                .put("published_at", Json.time(answer.at()))
                .put("status_publication", publication(question, answer, now));
    }

    private static String publication(ProductQuestion question, SellerWord answer, Instant now) {
        if (!answer.isModerated(now)) {
            return "AWAITING_MODERATION";
        }
        if (answer.isRejectable()) {
            return "MODERATION_FAILED";
        }
        var first = question.answers().stream()
                .filter(other ->
                        other.bySeller() == answer.bySeller() && other.text().equals(answer.text()))
                .findFirst()
                .orElse(answer);
        return first.equals(answer) ? "PUBLISHED" : "DUPLICATE";
    }
}
