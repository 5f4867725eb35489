package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A buyer's review.
 *
 * @param id its id
 * @param sku the product
 * @param text what the buyer wrote; empty for a mark without words
 * @param rating 1 to 5
 * @param at when it was published
 * @param status NEW, VIEWED or PROCESSED
 * @param cancelled whether its order was cancelled
 * @param photos drawings that the buyer sent along
 * @param author shown on the sandbox's own page only
 * @param postingNumber shown on the sandbox's own page only: the API ties no review to an order
 * @param comments on it, the oldest first
 * @param vanished whether the marketplace no longer shows it to anybody
 */
public record ProductReview(
        String id,
        long sku,
        String text,
        int rating,
        Instant at,
        String status,
        boolean cancelled,
        List<String> photos,
        String author,
        String postingNumber,
        List<SellerWord> comments,
        boolean vanished) {
    public ProductReview {
        if (rating < 1 || rating > 5) {
            throw new IllegalArgumentException("A review has a rating from 1 to 5, not " + rating);
        }
        photos = List.copyOf(photos);
        comments = List.copyOf(comments);
    }

    /** A review that nobody has looked at. */
    public static ProductReview of(String id, long sku, int rating, String text, Instant at, String author) {
        return new ProductReview(id, sku, text, rating, at, "NEW", false, List.of(), author, "", List.of(), false);
    }

    public ProductReview ofPosting(String number) {
        return new ProductReview(
                id, sku, text, rating, at, status, cancelled, photos, author, number, comments, vanished);
    }

    public ProductReview showing(List<String> drawings) {
        return new ProductReview(
                id, sku, text, rating, at, status, cancelled, drawings, author, postingNumber, comments, vanished);
    }

    /** Whether it counts for the product's rating. */
    public boolean counted() {
        return !cancelled;
    }

    ProductReview becoming(String changed) {
        return new ProductReview(
                id, sku, text, rating, at, changed, cancelled, photos, author, postingNumber, comments, vanished);
    }

    ProductReview commented(SellerWord comment) {
        return saying(Stream.concat(comments.stream(), Stream.of(comment)).toList());
    }

    ProductReview without(String commentId) {
        return saying(comments.stream()
                .filter(comment -> !comment.id().equals(commentId))
                .toList());
    }

    ProductReview vanishing(boolean gone) {
        return new ProductReview(
                id, sku, text, rating, at, status, cancelled, photos, author, postingNumber, comments, gone);
    }

    private ProductReview saying(List<SellerWord> changed) {
        return new ProductReview(
                id, sku, text, rating, at, status, cancelled, photos, author, postingNumber, changed, vanished);
    }
}
