package dovod.care;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it became known that it helped.
 *
 * @param how the buyer said so, or stayed silent after a notice with every question settled
 * @param words what the buyer said; empty for silence
 * @param person who took it down; null for silence
 */
public record Confirmed(How how, String words, @Nullable UUID person, Instant at) {

    /** The buyer's WORD, or SILENCE after a notice. */
    public enum How {
        WORD,
        SILENCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
