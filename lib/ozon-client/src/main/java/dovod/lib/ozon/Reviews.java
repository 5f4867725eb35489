package dovod.lib.ozon;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * Methods of reviews. All of them need the subscription "Review management" or Premium Pro; without it they are refused
 * as {@link RefusalReason#SUBSCRIPTION_MISSING}.
 */
public final class Reviews {
    private final Calls calls;

    Reviews(Calls calls) {
        this.calls = calls;
    }

    /** {@code /v2/review/list}. */
    public Page<Review> list(ReviewQuery query) throws OzonException {
        return calls.call(
                OzonMethod.REVIEW_LIST, query.body(), fields -> Pages.byLastId(fields, "reviews", Review::read));
    }

    /** {@code /v2/review/info}. */
    public ReviewDetail info(String reviewId) throws OzonException {
        return calls.call(OzonMethod.REVIEW_INFO, Calls.body().put("review_id", reviewId), ReviewDetail::read);
    }

    /** {@code /v2/review/count}. */
    public ReviewCounts count() throws OzonException {
        return calls.call(OzonMethod.REVIEW_COUNT, Calls.body(), fields -> ReviewCounts.read(fields, "total"));
    }

    /**
     * {@code /v2/review/change-status}.
     *
     * @param reviewIds 1 to 100
     * @param status new, viewed or processed
     * @throws IllegalArgumentException if there are too few or too many, or the status is none that can be set
     */
    public void changeStatus(List<String> reviewIds, ReviewStatus status) throws OzonException {
        OzonLimits.atMost(OzonLimits.REVIEW_IDS, reviewIds.size(), "Reviews");
        requireSettable(status, reviewIds);
        var body = Calls.body().put("status", status.name());
        Requests.put(body, "review_ids", reviewIds, ArrayNode::add);
        calls.command(OzonMethod.REVIEW_CHANGE_STATUS, body);
    }

    /**
     * {@code /v1/review/comment/create}: answers a review. A mark without words cannot be answered.
     *
     * @param text as buyers will see it once it is moderated; Ozon states no limit
     * @param processed whether the review becomes processed by it
     * @return the id of the comment; empty if Ozon does not say
     * @throws IllegalArgumentException if the text is blank
     */
    public String comment(String reviewId, String text, boolean processed) throws OzonException {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty comment cannot be sent");
        }
        var body = Calls.body().put("review_id", reviewId).put("text", text);
        body.put("mark_review_as_processed", processed);
        return calls.call(OzonMethod.REVIEW_COMMENT_CREATE, body, fields -> fields.text("comment_id"));
    }

    /**
     * {@code /v1/review/comment/list}: the comments on a review, the oldest first.
     *
     * @param offset comments to skip: the cursor of the page before, 0 for the first
     */
    public Page<ReviewComment> comments(String reviewId, int offset) throws OzonException {
        var body = Calls.body().put("review_id", reviewId).put("limit", OzonLimits.REVIEW_PAGE);
        body.put("offset", offset).put("sort_dir", "ASC");
        return calls.call(OzonMethod.REVIEW_COMMENT_LIST, body, fields -> byOffset(fields, offset));
    }

    /** {@code /v2/review/comment/delete}: takes back a comment of the seller's own. */
    public void deleteComment(String commentId, long sku) throws OzonException {
        var body = Calls.body().put("comment_id", commentId).put("sku", sku);
        calls.command(OzonMethod.REVIEW_COMMENT_DELETE, body);
    }

    private static Page<ReviewComment> byOffset(Fields fields, int before) {
        var page = Pages.page(fields, "comments", ReviewComment::read, "", false);
        int read = page.items().size() + page.unreadable().size();
        var next = Integer.toString(before + read);
        return new Page<>(page.items(), next, read >= OzonLimits.REVIEW_PAGE, page.unreadable());
    }

    static void requireSettable(ReviewStatus status, List<String> ids) {
        boolean settable =
                status == ReviewStatus.NEW || status == ReviewStatus.VIEWED || status == ReviewStatus.PROCESSED;
        if (!settable || ids.isEmpty()) {
            throw new IllegalArgumentException("Nothing that can be set: " + status + " of " + ids.size());
        }
    }

    static void requirePage(int limit) {
        OzonLimits.page(OzonLimits.REVIEW_PAGE, limit);
        if (limit < OzonLimits.LEAST_REVIEW_PAGE) {
            throw new IllegalArgumentException("Ozon gives no fewer than " + OzonLimits.LEAST_REVIEW_PAGE + " reviews");
        }
    }
}
