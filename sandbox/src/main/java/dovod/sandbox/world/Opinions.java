package dovod.sandbox.world;

import java.util.Collection;
import java.util.function.UnaryOperator;

/** What buyers say of products where everybody reads it. Every method takes the world's lock by itself. */
public final class Opinions {
    private final World world;

    public Opinions(World world) {
        this.world = world;
    }

    /** A buyer leaves a review. */
    public ProductReview leave(String clientId, ProductReview review) {
        return world.with(() -> {
            requireProduct(clientId, review.sku());
            return keep(clientId, review);
        });
    }

    /** A buyer asks a question on a product's page. */
    public ProductQuestion ask(String clientId, ProductQuestion question) {
        return world.with(() -> {
            requireProduct(clientId, question.sku());
            return keep(clientId, question);
        });
    }

    /** Reviews vanish, or come back, without a word to the seller. */
    public void vanish(String clientId, Collection<String> reviewIds, boolean gone) {
        reviewIds.forEach(id -> change(clientId, id, review -> review.vanishing(gone)));
    }

    /** Reviews become NEW, VIEWED or PROCESSED. */
    public void reviewsBecome(String clientId, Collection<String> reviewIds, String status) {
        reviewIds.forEach(id -> change(clientId, id, review -> review.becoming(status)));
    }

    /** The seller or a buyer comments on a review. */
    public SellerWord comment(String clientId, String reviewId, String parentId, String text, boolean bySeller) {
        return world.with(() -> {
            var comment = word(clientId, parentId, text, bySeller);
            change(clientId, reviewId, review -> review.commented(comment));
            return comment;
        });
    }

    /** A comment is taken back. */
    public void takeBackComment(String clientId, String reviewId, String commentId) {
        change(clientId, reviewId, review -> review.without(commentId));
    }

    /** Questions become NEW, VIEWED or PROCESSED. */
    public void questionsBecome(String clientId, Collection<String> questionIds, String status) {
        questionIds.forEach(id -> changeQuestion(clientId, id, question -> question.becoming(status)));
    }

    /** The seller or a buyer answers a question. */
    public SellerWord answer(String clientId, String questionId, String text, boolean bySeller) {
        return world.with(() -> {
            var answer = word(clientId, "", text, bySeller);
            changeQuestion(clientId, questionId, question -> question.answered(answer));
            return answer;
        });
    }

    /** An answer is taken back. */
    public void takeBackAnswer(String clientId, String questionId, String answerId) {
        changeQuestion(clientId, questionId, question -> question.without(answerId));
    }

    private SellerWord word(String clientId, String parentId, String text, boolean bySeller) {
        var author = bySeller ? world.shop(clientId).account().company() : "Покупатель";
        return new SellerWord(world.identifiers().uuid(), parentId, text, world.now(), bySeller, author);
    }

    private ProductReview change(String clientId, String id, UnaryOperator<ProductReview> change) {
        return world.with(() -> keep(
                clientId,
                change.apply(world.shop(clientId)
                        .review(id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no review " + id)))));
    }

    private ProductQuestion changeQuestion(String clientId, String id, UnaryOperator<ProductQuestion> change) {
        return world.with(() -> keep(
                clientId,
                change.apply(world.shop(clientId)
                        .question(id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no question " + id)))));
    }

    private ProductReview keep(String clientId, ProductReview review) {
        world.shop(clientId).put(review);
        world.tell(new Happening.ReviewChanged(clientId, review));
        return review;
    }

    private ProductQuestion keep(String clientId, ProductQuestion question) {
        world.shop(clientId).put(question);
        world.tell(new Happening.QuestionChanged(clientId, question));
        return question;
    }

    private void requireProduct(String clientId, long sku) {
        if (world.shop(clientId).product(sku).isEmpty()) {
            throw new IllegalArgumentException("There is no product " + sku);
        }
    }
}
