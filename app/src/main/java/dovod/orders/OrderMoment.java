package dovod.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order's timeline.
 *
 * @param tone what it means
 * @param at when it happened; null for what did not happen
 * @param dated false when the marketplace named no time: then {@code at} is when we came to know
 * @param key message key, filled with the arguments
 * @param source who told it, or who was asked; null for what follows from other lines
 * @param knownAt when it was told or looked for
 */
public record OrderMoment(
        Tone tone,
        @Nullable Instant at,
        boolean dated,
        String key,
        List<Object> arguments,
        @Nullable String source,
        @Nullable Instant knownAt) {

    /** What a line means. */
    public enum Tone {
        PLAIN,
        GOOD,
        BAD,
        /** Something that one would expect and that is not there. */
        MISSING
    }

    static OrderMoment missing(String key, @Nullable KnownLook look) {
        return new OrderMoment(
                Tone.MISSING,
                null,
                false,
                key,
                List.of(),
                look == null ? null : look.source(),
                look == null ? null : look.at());
    }
}
