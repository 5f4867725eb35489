package dovod.reviews;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that the marketplace no longer shows, though nobody of ours hid it.
 *
 * @param review what it said, as it was last seen
 * @param lastSeenAt when the marketplace last showed it
 * @param noticedAt when the marketplace said that it is not there
 * @param settledAt when it came back, was claimed or let go; null while it is open
 * @param claim the claim that asks for it back; null for none
 * @param reason why a person let it go; null otherwise
 */
public record Vanishing(
        UUID id,
        Voice review,
        Instant lastSeenAt,
        Instant noticedAt,
        State state,
        @Nullable Instant settledAt,
        @Nullable UUID claim,
        @Nullable String reason) {

    /** What became of it. */
    public enum State {
        OPEN,
        RETURNED,
        DISMISSED,
        CLAIMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
