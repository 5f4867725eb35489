package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review. Ozon names neither its author nor the order it belongs to.
 *
 * @param id its id
 * @param sku product
 * @param text what the buyer wrote; empty for a mark without words, which cannot be answered
 * @param rating 1 to 5; 0 if Ozon does not say
 * @param publishedAt when it appeared; null if Ozon does not say
 * @param status how far the seller is with it
 * @param cancelled whether its order was cancelled; such reviews are hidden from the card
 * @param counted whether it counts for the product's rating
 * @param comments comments on it
 * @param photos pictures with it
 * @param videos videos with it
 */
public record Review(
        String id,
        long sku,
        String text,
        int rating,
        @Nullable Instant publishedAt,
        ReviewStatus status,
        boolean cancelled,
        boolean counted,
        int comments,
        int photos,
        int videos) {

    static Review read(Fields fields) {
        return new Review(
                fields.neededText("id"),
                fields.whole("sku"),
                fields.text("text"),
                Math.clamp(fields.count("rating"), 0, 5),
                fields.moment("published_at"),
                fields.word("status", ReviewStatus.class, ReviewStatus.UNKNOWN),
                Words.plain(fields.text("order_status")).equals("CANCELLED"),
                fields.flag("is_rating_participant"),
                fields.count("comments_amount"),
                fields.count("photos_amount"),
                fields.count("videos_amount"));
    }
}
