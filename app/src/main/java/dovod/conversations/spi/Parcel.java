package dovod.conversations.spi;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing to carry: a text or a file.
 *
 * @param text empty when a file is carried
 * @param watermark the other side's id of the newest message known before the first try; null when none
 * @param startedAt when it was first handed over, by our clock; null before
 * @param twins how many other parcels of ours with equal content were handed over since the watermark and have
 *     not been found in the history yet
 * @param taken the other side's ids that are known to belong to other messages: not this parcel's
 */
public record Parcel(
        Thread thread,
        String text,
        @Nullable File file,
        @Nullable String watermark,
        @Nullable Instant startedAt,
        int twins,
        Set<String> taken) {

    /** A file as it goes out; content is read once. */
    public record File(String name, String mediaType, byte[] content) {}
}
