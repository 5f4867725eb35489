package dovod.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a review can still be hidden.
 *
 * @param left how many may be hidden this month
 * @param most how many in a month
 * @param talkSince when a chat about it began, after which it cannot be hidden; null when none did
 */
public record HidingRoom(long left, int most, @Nullable Instant talkSince) {

    public boolean open() {
        return left > 0 && talkSince == null;
    }
}
