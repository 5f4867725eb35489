package dovod.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One browser somebody is signed in with. Ends after eight hours without a request, and after seven days anyway.
 *
 * @param address where it was opened from
 * @param agent what the browser calls itself
 */
public record Session(
        UUID id,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String address,
        @Nullable String agent) {

    static final Duration IDLE = Duration.ofHours(8);
    public static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /** The browser by the name people know it by; null when it said nothing. */
    public @Nullable String browser() {
        return agent == null ? null : Browser.named(agent);
    }

    boolean lives(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** True when it is worth writing down that it was used. */
    boolean seenLongAgo(Instant now) {
        return lastSeenAt.plus(SEEN_EVERY).isBefore(now);
    }
}
