package dovod.care;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something offered to the buyer.
 *
 * @param words what exactly
 * @param grant the remedy granted with it; null for advice
 * @param said what the buyer said to it; empty while nothing
 */
public record Solution(
        UUID id, Kind kind, String words, @Nullable UUID grant, Outcome outcome, String said, UUID person, Instant at) {

    /** Advice from afar comes first; its words are {@code care.solution.<code>}. */
    public enum Kind {
        STEP,
        VIDEO,
        PICTURE,
        EXPLANATION,
        REMEDY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** What became of it. */
    public enum Outcome {
        OFFERED,
        TAKEN,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.code().equals(code))
                    .findFirst();
        }
    }

    Solution became(Outcome next, String words) {
        return new Solution(id, kind, this.words, grant, next, words, person, at);
    }
}
