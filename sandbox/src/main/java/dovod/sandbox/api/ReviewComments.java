package dovod.sandbox.api;

import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.SellerWord;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/review/comment/*} and {@code /v2/review/comment/delete}. */
final class ReviewComments {
    private final Opinions opinions;

    ReviewComments(Opinions opinions) {
        this.opinions = opinions;
    }

    ObjectNode create(Call call) {
        var id = call.body().requiredText("review_id");
        var text = call.body().requiredText("text");
        ReviewMethods.check(call);
        var review = ReviewMethods.find(call, id);
        if (review.text().isBlank()) {
            throw Refusal.of(400, 9, "review without text can not be commented");
        }
        var clientId = call.account().clientId();
        var comment = opinions.comment(clientId, id, call.body().text("parent_comment_id"), text, true);
        if (call.body().flag("mark_review_as_processed")) {
            opinions.reviewsBecome(clientId, List.of(id), "PROCESSED");
        }
        return Json.object().put("comment_id", comment.id());
    }

    ObjectNode list(Call call) {
        var limit = ReviewMethods.page(call.body());
        var offset = (int) call.body().number("offset", 0);
        ReviewMethods.check(call);
        var comments = comments(call).skip(offset).limit(limit).toList();
        var answer = Json.object();
        answer.set("comments", Json.array(comments, comment -> ReviewParts.comment(comment, call.now())));
        return answer.put("offset", offset + comments.size());
    }

    ObjectNode delete(Call call) {
        var id = call.body().requiredText("comment_id");
        var sku = call.body().requiredNumber("sku");
        ReviewMethods.check(call);
        var review = call.shop().reviews().stream()
                .filter(one -> one.sku() == sku && has(one, id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("comment not found"));
        opinions.takeBackComment(call.account().clientId(), review.id(), id);
        return Json.object();
    }

    private static Stream<SellerWord> comments(Call call) {
        var id = call.body().text("review_id");
        var sku = call.body().part("filter").number("sku", 0);
        var reviews = id.isEmpty()
                ? call.shop().reviews().stream().filter(review -> !review.vanished())
                : Stream.of(ReviewMethods.find(call, id));
        return reviews.filter(review -> sku == 0 || review.sku() == sku).flatMap(review -> review.comments().stream());
    }

    private static boolean has(ProductReview review, String commentId) {
        return review.comments().stream()
                .anyMatch(comment -> comment.bySeller() && comment.id().equals(commentId));
    }
}
