package dovod.investigations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment of an order's fate: something that happened, or that should have by then and did not.
 *
 * @param key its words are the message {@code investigations.fate.<key>}
 * @param detail in the marketplace's words; empty for none
 * @param at when it happened, or by when it should have; null when nobody can say
 * @param happened false for what should have
 */
public record Expected(String key, String detail, @Nullable Instant at, boolean happened) {

    /** True when it has not happened and may still be in time. */
    public boolean isAhead(Instant now) {
        return !happened && at != null && now.isBefore(at);
    }
}
