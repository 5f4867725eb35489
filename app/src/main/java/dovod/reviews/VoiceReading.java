package dovod.reviews;

import dovod.reviews.spi.VoiceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a connection's reviews or questions have been read.
 *
 * @param walk the number of the last walk through the whole list
 * @param walkedAt when that ended; null when there was none
 * @param surplus by how many the marketplace's own count differed from ours after it
 * @param readAt when they were last read without trouble
 * @param trouble {@code reviews.shut.<code>} says why they cannot be read; null while they can
 * @param words the marketplace's own on that
 */
public record VoiceReading(
        UUID connection,
        UUID shop,
        VoiceKind kind,
        long walk,
        @Nullable Instant walkedAt,
        int surplus,
        @Nullable Instant readAt,
        @Nullable String trouble,
        @Nullable String words) {}
