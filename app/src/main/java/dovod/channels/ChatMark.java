package dovod.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the other side says of a chat, and how far it has been read.
 *
 * @param kind {@code buyer}, {@code support} or {@code notice}
 * @param typeText the other side's word
 * @param announced id of the newest message there; null for none
 * @param seen id of the newest message stored here; null for none
 * @param announcedAt when it last announced something new
 * @param misses how often the announced message was not in the history
 */
public record ChatMark(
        String chat,
        String kind,
        String typeText,
        @Nullable String announced,
        @Nullable String seen,
        Instant announcedAt,
        int misses) {}
