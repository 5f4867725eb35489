package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.ProductQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/question/list}, {@code info}, {@code count}, {@code change-status} and {@code top-sku}. */
final class QuestionMethods {
    private static final int MOST = 100;
    private static final List<String> STATUSES = List.of("", "ALL", "NEW", "VIEWED", "PROCESSED", "UNPROCESSED");

    private final Opinions opinions;

    QuestionMethods(Opinions opinions) {
        this.opinions = opinions;
    }

    static ObjectNode list(Call call) {
        var limit = call.body().between("limit", 1, MOST, 10);
        var fits = fits(call.body().part("filter"));
        check(call);
        var falling = ReviewMethods.falling(call.body());
        var order = Comparator.comparing(QuestionMethods::key);
        var fitting = call.shop().questions().stream()
                .filter(fits)
                .sorted(falling ? order.reversed() : order)
                .toList();
        var page =
                Page.of(fitting, QuestionMethods::key, text -> text, call.body().text("last_id"), limit, falling);
        var answer = Json.object();
        answer.set("questions", Json.array(page.entries(), QuestionMethods::render));
        return answer.put("last_id", page.cursor()).put("has_next", page.hasNext());
    }

    static ObjectNode info(Call call) {
        var id = call.body().requiredText("question_id");
        check(call);
        return render(find(call, id));
    }

    static ObjectNode count(Call call) {
        check(call);
        var statuses = call.shop().questions().stream()
                .collect(Collectors.groupingBy(ProductQuestion::status, Collectors.counting()));
        long processed = statuses.getOrDefault("PROCESSED", 0L);
        long all = call.shop().questions().size();
        return Json.object()
                .put("all", all)
                .put("new", statuses.getOrDefault("NEW", 0L))
                .put("viewed", statuses.getOrDefault("VIEWED", 0L))
                .put("processed", processed)
                .put("unprocessed", all - processed);
    }

    ObjectNode changeStatus(Call call) {
        var ids = call.body().texts("question_ids", MOST);
        var status = ReviewMethods.status(call.body());
        check(call);
        ids.forEach(id -> find(call, id));
        opinions.questionsBecome(call.account().clientId(), ids, status);
        return Json.object();
    }

    static ObjectNode topSku(Call call) {
        call.body().requiredNumber("limit");
        var limit = call.body().between("limit", 1, MOST, MOST);
        check(call);
        var asked = call.shop().questions().stream()
                .map(ProductQuestion::sku)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var top = asked.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> Long.toString(entry.getKey()))
                .toList();
        var answer = Json.object();
        answer.set("sku", Json.texts(top));
        return answer;
    }

    /** Refuses with the words recorded by a third party's client. */
    static void check(Call call) {
        if (!call.account().subscription().opensBuyerChats()) {
            throw Refusal.denied("Information is only available with a Premium Plus subscription.");
        }
    }

    static ProductQuestion find(Call call, String id) {
        return call.shop().question(id).orElseThrow(() -> Refusal.notFound("question not found"));
    }

    private static ObjectNode render(ProductQuestion question) {
        var product = "https://www.ozon.ru/product/" + question.sku() + "/";
        return Json.object()
                .put("id", question.id())
                .put("sku", question.sku())
                .put("text", question.text())
                .put("author_name", question.author())
                .put("published_at", Json.time(question.at()))
                .put("status", question.status())
                .put("answers_count", question.answers().size())
                .put("product_url", product)
                .put(
                        "question_link",
                        product + "questions/?qid="
                                + Math.floorMod(question.id().hashCode(), 1_000_000));
    }

    private static Predicate<ProductQuestion> fits(Body filter) {
        var status = filter.text("status");
        var from = filter.time("date_from");
        var to = filter.time("date_to");
        if (!STATUSES.contains(status)) {
            throw Refusal.invalid("filter.status", "must be one of " + STATUSES);
        }
        return question -> hasStatus(question, status)
                && (from == null || !question.at().isBefore(from))
                && (to == null || !question.at().isAfter(to));
    }

    private static boolean hasStatus(ProductQuestion question, String status) {
        return switch (status) {
            case "", "ALL" -> true;
            case "UNPROCESSED" -> !question.status().equals("PROCESSED");
            default -> question.status().equals(status);
        };
    }

    private static String key(ProductQuestion question) {
        return String.format("%015d %s", question.at().toEpochMilli(), question.id());
    }
}
