package dovod.reviews;

import java.util.UUID;

/**
 * An answer that a person wants to give.
 *
 * @param key the same for a repetition of the same wish; empty for none
 * @param reason why it leaves in spite of the check; empty when it does not
 */
public record NewAnswer(UUID voice, String text, String key, String reason) {

    private static final int LONGEST_REASON = 1_000;

    public NewAnswer {
        text = text.replace("\u0000", "").strip();
        reason = reason.replace("\u0000", "").strip();
        reason = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }
}
