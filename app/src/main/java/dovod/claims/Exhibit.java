package dovod.claims;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, without its bytes.
 *
 * @param position from 1 on within its claim, without gaps
 * @param sha256 of its bytes
 * @param source how it came: {@code upload}, {@code pasted}, {@code mail}
 * @param previous the mark of the one before it; empty for the first
 * @param mark SHA-256 over the one before and all that stands here
 */
public record Exhibit(
        UUID id,
        int position,
        String name,
        String mediaType,
        long size,
        String sha256,
        String source,
        Instant keptAt,
        @Nullable UUID keptBy,
        String previous,
        String mark) {

    static String mark(
            String previous, int position, String name, String sha256, String source, Instant at, @Nullable UUID by) {
        return Sha256.hex(String.join("\n", previous, "" + position, name, sha256, source, at.toString(), "" + by));
    }

    /** False when anything here was changed after it was kept, or is not the next one. */
    boolean follows(String before, int place) {
        return position == place
                && previous.equals(before)
                && mark.equals(mark(previous, position, name, sha256, source, keptAt, keptBy));
    }
}
