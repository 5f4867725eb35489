package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.ProductReview;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v2/review/*}. */
final class ReviewMethods {
    static final int LEAST = 20;
    static final int MOST = 100;
    private static final List<String> STATUSES = List.of("NEW", "VIEWED", "PROCESSED");

    private final Opinions opinions;

    ReviewMethods(Opinions opinions) {
        this.opinions = opinions;
    }

    ObjectNode list(Call call) {
        var limit = page(call.body());
        check(call);
        var falling = falling(call.body());
        var order = Comparator.comparing(ReviewMethods::key);
        var fitting = shown(call)
                .filter(fits(call.body().part("filters")))
                .sorted(falling ? order.reversed() : order)
                .toList();
        var page =
                Page.of(fitting, ReviewMethods::key, text -> text, call.body().text("last_id"), limit, falling);
        var answer = Json.object();
        answer.set("reviews", Json.array(page.entries(), ReviewParts::entry));
        return answer.put("has_next", page.hasNext()).put("last_id", page.cursor());
    }

    ObjectNode info(Call call) {
        var id = call.body().requiredText("review_id");
        check(call);
        return ReviewParts.detail(find(call, id), call.base());
    }

    ObjectNode count(Call call) {
        check(call);
        var answer = Json.object();
        STATUSES.forEach(status -> answer.put(status.toLowerCase(java.util.Locale.ROOT), (int)
                shown(call).filter(review -> review.status().equals(status)).count()));
        return answer.put("total", (int) shown(call).count());
    }

    ObjectNode changeStatus(Call call) {
        var ids = call.body().texts("review_ids", MOST);
        var status = status(call.body());
        if (ids.isEmpty()) {
            throw Refusal.invalid("review_ids", "value must contain between 1 and 100 items, inclusive");
        }
        check(call);
        ids.forEach(id -> find(call, id));
        opinions.reviewsBecome(call.account().clientId(), ids, status);
        return Json.object();
    }

    /** Refuses with the words recorded from accounts without the subscription. */
    static void check(Call call) {
        if (!call.account().opensReviews()) {
            throw Refusal.denied("rpc error: code = PermissionDenied desc = not available with existing subscription");
        }
    }

    static ProductReview find(Call call, String id) {
        return call.shop()
                .review(id)
                .filter(review -> !review.vanished())
                .orElseThrow(() -> Refusal.notFound("review not found"));
    }

    /** The limit is looked at before the subscription, as was recorded. */
    static int page(Body body) {
        var limit = body.requiredNumber("limit");
        if (limit < LEAST || limit > MOST) {
            throw Refusal.invalid("limit", "value must be inside range [20, 100]");
        }
        return (int) limit;
    }

    static boolean falling(Body body) {
        return switch (body.text("sort_dir")) {
            case "", "DESC" -> true;
            case "ASC" -> false;
            default -> throw Refusal.invalid("sort_dir", "must be ASC or DESC");
        };
    }

    static String status(Body body) {
        var status = body.requiredText("status");
        if (!STATUSES.contains(status)) {
            throw Refusal.invalid("status", "must be one of " + STATUSES);
        }
        return status;
    }

    private static Stream<ProductReview> shown(Call call) {
        return call.shop().reviews().stream().filter(review -> !review.vanished());
    }

    private static Predicate<ProductReview> fits(Body filters) {
        var skus = filters.numbers("skus", 1000);
        var status = filters.text("status");
        var order = filters.text("order_status");
        var from = filters.time("published_from");
        var to = filters.time("published_to");
        return review -> (skus.isEmpty() || skus.contains(review.sku()))
                && (status.isEmpty() || status.equals("ALL") || status.equals(review.status()))
                && (order.isEmpty() || order.equals("ALL") || order.equals("CANCELLED") == review.cancelled())
                && (from == null || !review.at().isBefore(from))
                && (to == null || !review.at().isAfter(to));
    }

    private static String key(ProductReview review) {
        return String.format("%015d %s", review.at().toEpochMilli(), review.id());
    }
}
