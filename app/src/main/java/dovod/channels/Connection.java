package dovod.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shop's connection to its marketplace.
 *
 * @param address where the marketplace's API is
 * @param keyTail last four characters of the key
 * @param keyExpiresAt when the key dies; null when that was not told
 * @param subscription the marketplace's word; null for none
 * @param replies whether replies can be sent through the API, as last checked
 * @param troubleCode why it rests or limps: {@code channels.trouble.<code>}; null when it is well
 * @param troubleText the marketplace's own words
 * @param lastHeardAt when the marketplace last answered us
 * @param silentSince since when it has given no answer; null while it does
 * @param lastPushAt when it last pushed something
 */
public record Connection(
        UUID id,
        UUID shop,
        String shopName,
        String channel,
        String address,
        String clientId,
        String keyTail,
        @Nullable Instant keyExpiresAt,
        List<String> roles,
        @Nullable String subscription,
        boolean replies,
        State state,
        @Nullable String troubleCode,
        @Nullable String troubleText,
        @Nullable Instant checkedAt,
        @Nullable Instant lastHeardAt,
        @Nullable Instant silentSince,
        @Nullable Instant lastPushAt,
        @Nullable Integer quotaLeft,
        @Nullable Duration clockSkew,
        Instant createdAt) {

    /** Whether it is at work. */
    public enum State {
        WORKING,
        PAUSED,
        DISCONNECTED;

        /** As stored: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean working() {
        return state == State.WORKING;
    }

    /** Whole days until the key dies; null when that is not known. */
    public @Nullable Long keyDaysLeft(Instant now) {
        return keyExpiresAt == null
                ? null
                : Math.max(0, Duration.between(now, keyExpiresAt).toDays());
    }
}
