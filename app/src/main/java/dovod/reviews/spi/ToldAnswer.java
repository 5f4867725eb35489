package dovod.reviews.spi;

import java.time.Instant;

/**
 * An answer as its marketplace tells it.
 *
 * @param id the marketplace's
 * @param ours whether the shop wrote it
 * @param state how far its moderation is
 * @param rejection why it was declined, in the marketplace's words; empty if it was not
 */
public record ToldAnswer(String id, boolean ours, String text, Instant at, Fate state, String rejection) {

    /** How far the moderation is. */
    public enum Fate {
        MODERATION,
        PUBLISHED,
        REJECTED,
        DUPLICATE
    }
}
