package dovod.reviews;

import dovod.reviews.spi.Source;
import dovod.reviews.spi.VoiceAddress;
import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review or a question.
 *
 * @param rating 1 to 5; null for a question
 * @param text empty for a mark without words
 * @param state new, viewed or processed, as the marketplace says
 * @param thanks the sentence that thanks the support; null when none does
 * @param lastSeenAt when the marketplace last showed it
 * @param vanishedAt when it was found to be gone; null while it is there
 * @param caseId the case a person joined it to
 * @param hiding hide or talk: what was decided before a chat about it began; null when nothing was
 */
public record Voice(
        UUID id,
        Source source,
        VoiceAddress address,
        @Nullable Integer rating,
        @Nullable String author,
        String text,
        Instant publishedAt,
        String state,
        boolean counted,
        int pictures,
        int videos,
        boolean answered,
        @Nullable String thanks,
        Instant firstSeenAt,
        Instant lastSeenAt,
        @Nullable Instant vanishedAt,
        @Nullable UUID caseId,
        @Nullable Hiding hiding) {

    /** Up to this rating a review counts as a bad one. */
    public static final int BAD = 3;

    public VoiceKind kind() {
        return address.kind();
    }

    public String sku() {
        return address.sku();
    }

    public boolean isReview() {
        return kind() == VoiceKind.REVIEW;
    }

    public boolean isBad() {
        return isReview() && stars() <= BAD;
    }

    /** The rating of a review; 0 for a question. */
    public int stars() {
        return Objects.requireNonNullElse(rating, 0);
    }

    /** A mark without words cannot be answered, and what is gone neither. */
    public boolean canBeAnswered() {
        return !text.isEmpty() && vanishedAt == null;
    }

    /** Bad, and nobody has said yet whether it is hidden or talked about. */
    public boolean asksForHiding() {
        return isBad() && vanishedAt == null && hiding == null && counted;
    }

    /**
     * @param choice hide or talk
     * @param person who decided
     */
    public record Hiding(String choice, UUID person, Instant at) {
        public boolean hidden() {
            return choice.equals("hide");
        }
    }
}
