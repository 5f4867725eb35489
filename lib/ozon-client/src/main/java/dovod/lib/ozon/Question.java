package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question from a product's page.
 *
 * @param id its id
 * @param sku product
 * @param text what is asked
 * @param author as the page shows it; often "Пользователь OZON"
 * @param publishedAt when it appeared; null if Ozon does not say
 * @param status how far the seller is with it
 * @param answers answers to it, of sellers and of buyers
 * @param productUrl page of the product
 * @param url page of the question
 */
public record Question(
        String id,
        long sku,
        String text,
        String author,
        @Nullable Instant publishedAt,
        ReviewStatus status,
        int answers,
        String productUrl,
        String url) {

    static Question read(Fields fields) {
        return new Question(
                fields.neededText("id"),
                fields.whole("sku"),
                fields.text("text"),
                fields.text("author_name"),
                fields.moment("published_at"),
                fields.word("status", ReviewStatus.class, ReviewStatus.UNKNOWN),
                fields.count("answers_count"),
                fields.text("product_url"),
                fields.text("question_link"));
    }
}
