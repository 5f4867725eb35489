package dovod.reviews.spi;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of an answer that was handed to the marketplace. */
public sealed interface Handed {

    /** It has it. */
    record Taken(@Nullable String id) implements Handed {}

    /** It was not taken, and may be tried again after a while. */
    record NotNow(Duration rest, String words) implements Handed {}

    /**
     * It will not be taken as it is.
     *
     * @param code {@code reviews.declined.<code>} says why
     */
    record Declined(String code, String words) implements Handed {}

    /** Nobody knows: it must be looked for. */
    record Unclear() implements Handed {}
}
