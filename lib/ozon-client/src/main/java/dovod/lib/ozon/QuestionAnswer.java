package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 *
 * @param id its id
 * @param questionId what it answers
 * @param text what it says
 * @param author as the page shows it; of the seller's own answers the shop
 * @param publishedAt when it was written; null if Ozon does not say
 * @param publication whether buyers see it
 */
public record QuestionAnswer(
        String id,
        String questionId,
        String text,
        String author,
        @Nullable Instant publishedAt,
        Publication publication) {

    static QuestionAnswer read(Fields fields) {
        return new QuestionAnswer(
                fields.neededText("id"),
                fields.text("question_id"),
                fields.text("text"),
                fields.text("author_name"),
                fields.moment("published_at"),
                fields.word("status_publication", Publication.class, Publication.UNKNOWN));
    }

    /** Whether buyers see an answer. */
    public enum Publication {
        /** They do. */
        PUBLISHED,
        /** Not yet. */
        AWAITING_MODERATION,
        /** The moderation declined it. */
        MODERATION_FAILED,
        /** The same answer is there already. */
        DUPLICATE,
        /** Ozon does not say, or says it in a newer word. */
        UNKNOWN
    }
}
