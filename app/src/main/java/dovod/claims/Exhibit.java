package dovod.claims;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, without its bytes.
 *
 * @param position from 1 on within its claim, without gaps
 * @param sha256 of its bytes
 * @param source how it came: {@code upload}, {@code pasted}, {@code mail}
 * @param message the words of the thread that it shows; null for what belongs to the claim as a whole
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
        @Nullable UUID message,
        Instant keptAt,
        @Nullable UUID keptBy,
        String previous,
        String mark) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    static String mark(
            String previous,
            int position,
            String name,
            String sha256,
            String source,
            @Nullable UUID message,
            Instant at,
            @Nullable UUID by) {
        return Sha256.hex(
                String.join("\n", previous, "" + position, name, sha256, source, "" + message, at.toString(), "" + by));
    }

    /** True for what can be shown in its place. */
    public boolean isPicture() {
        return PICTURES.contains(mediaType);
    }

    /** False when anything here was changed after it was kept, or is not the next one. */
    boolean follows(String before, int place) {
        return position == place
                && previous.equals(before)
                && mark.equals(mark(previous, position, name, sha256, source, message, keptAt, keptBy));
    }
}
