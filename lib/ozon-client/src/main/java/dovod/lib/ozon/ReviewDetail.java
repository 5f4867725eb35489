package dovod.lib.ozon;

import java.util.List;

/**
 * A review with what only {@code /v2/review/info} tells.
 *
 * @param review the review
 * @param likes of other buyers
 * @param dislikes of other buyers
 * @param pictures addresses of its pictures; they lead wherever Ozon says
 * @param films addresses of its videos
 */
public record ReviewDetail(Review review, int likes, int dislikes, List<String> pictures, List<String> films) {
    static ReviewDetail read(Fields fields) {
        return new ReviewDetail(
                Review.read(fields),
                fields.count("likes_amount"),
                fields.count("dislikes_amount"),
                fields.list("photos", photo -> photo.neededText("url")),
                fields.list("videos", video -> video.neededText("url")));
    }
}
