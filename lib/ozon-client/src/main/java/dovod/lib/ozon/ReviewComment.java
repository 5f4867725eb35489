package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a review.
 *
 * @param id its id
 * @param parentId comment that it replies to; empty if it replies to the review itself
 * @param text what it says
 * @param publishedAt when it was written; null if Ozon does not say
 * @param bySeller whether the seller wrote it
 * @param published whether buyers see it
 * @param rejected whether the moderation declined it
 * @param rejection why it was declined, in Russian; empty if it was not
 */
public record ReviewComment(
        String id,
        String parentId,
        String text,
        @Nullable Instant publishedAt,
        boolean bySeller,
        boolean published,
        boolean rejected,
        String rejection) {

    static ReviewComment read(Fields fields) {
        return new ReviewComment(
                fields.neededText("id"),
                fields.text("parent_comment_id"),
                fields.text("text"),
                fields.moment("published_at"),
                fields.flag("is_owner"),
                fields.flag("is_published"),
                fields.flag("is_rejected"),
                fields.text("deviation_reason"));
    }
}
