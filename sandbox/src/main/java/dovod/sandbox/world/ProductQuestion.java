package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question from a product's page.
 *
 * @param id its id
 * @param sku the product
 * @param text what is asked
 * @param author the name that is shown
 * @param at when it was published
 * @param status NEW, VIEWED or PROCESSED
 * @param answers to it, the oldest first
 */
public record ProductQuestion(
        String id, long sku, String text, String author, Instant at, String status, List<SellerWord> answers) {
    public ProductQuestion {
        answers = List.copyOf(answers);
    }

    ProductQuestion becoming(String changed) {
        return new ProductQuestion(id, sku, text, author, at, changed, answers);
    }

    ProductQuestion answered(SellerWord answer) {
        var more = Stream.concat(answers.stream(), Stream.of(answer)).toList();
        return new ProductQuestion(id, sku, text, author, at, status, more);
    }

    ProductQuestion without(String answerId) {
        var fewer =
                answers.stream().filter(answer -> !answer.id().equals(answerId)).toList();
        return new ProductQuestion(id, sku, text, author, at, status, fewer);
    }
}
