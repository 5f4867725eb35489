package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.picture.PictureFiles;
import dovod.sandbox.world.ProductReview;
import dovod.sandbox.world.SellerWord;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Reviews and comments as the API shows them: without author and without order. */
final class ReviewParts {
    private static final int SIDE = 480;

    private ReviewParts() {}

    static ObjectNode entry(ProductReview review) {
        return Json.object()
                .put("id", review.id())
                .put("sku", review.sku())
                .put("text", review.text())
                .put("published_at", Json.time(review.at()))
                .put("rating", review.rating())
                .put("status", review.status())
                .put("comments_amount", review.comments().size())
                .put("photos_amount", review.photos().size())
                .put("videos_amount", 0)
                .put("order_status", review.cancelled() ? "CANCELLED" : "DELIVERED")
                .put("is_rating_participant", review.counted());
    }

    static ObjectNode detail(ProductReview review, String base) {
        var node = entry(review).put("likes_amount", 0).put("dislikes_amount", 0);
        node.set(
                "photos",
                Json.array(
                        review.photos(),
                        drawing -> Json.object()
                                .put("url", base + PictureFiles.PREFIX + drawing + "/1.png")
                                .put("width", SIDE)
                                .put("height", SIDE)));
        node.putArray("videos");
        return node;
    }

    static ObjectNode comment(SellerWord comment, Instant now) {
        var moderated = comment.isModerated(now);
        var rejected = moderated && comment.isRejectable();
        return Json.object()
                .put("id", comment.id())
                .put("text", comment.text())
                .put("published_at", Json.time(comment.at()))
                .put("parent_comment_id", comment.parentId())
                .put("is_owner", comment.bySeller())
                .put("is_official", comment.bySeller())
                .put("is_published", moderated && !rejected)
                .put("is_rejected", rejected)
                .put("deviation_reason", rejected ? "Контактные данные и ссылки" : "")
                .put("likes_amount", 0)
                .put("dislikes_amount", 0);
    }
}
