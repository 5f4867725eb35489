package dovod.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A comment on a review or an answer to a question. The marketplace moderates it: a few minutes after it was written
 * buyers see it, unless it holds a link or a phone number.
 *
 * @param id its id
 * @param parentId the comment it replies to, or empty
 * @param text what it says
 * @param at when it was written
 * @param bySeller whether the seller wrote it
 * @param author the name that is shown
 */
public record SellerWord(String id, String parentId, String text, Instant at, boolean bySeller, String author) {
    private static final Duration MODERATION = Duration.ofMinutes(5);
    private static final Pattern CONTACT =
            Pattern.compile("https?://|www\\.|t\\.me|(\\+7|\\b8)[\\s(-]*\\d{3}[\\s)-]*\\d{3}");

    /** Whether the moderation has ended by then. */
    public boolean isModerated(Instant now) {
        return !bySeller || !now.isBefore(at.plus(MODERATION));
    }

    /** Whether it breaks the rules of what may be written where everybody reads it. */
    public boolean isRejectable() {
        return bySeller && CONTACT.matcher(text).find();
    }
}
