package dovod.lib.ozon;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the heads of Ozon's answers said last.
 *
 * @param quotaLeft header {@code Ratelimit-Remaining}: requests left in the current second; null if never sent
 * @param clockSkew Ozon's {@code Date} minus our clock, to the second; positive if we are behind; null if never sent
 * @param at our time of the last answer of any status; null before the first one
 */
public record Readings(
        @Nullable Integer quotaLeft,
        @Nullable Duration clockSkew,
        @Nullable Instant at) {
    static final Readings NONE = new Readings(null, null, null);
}
