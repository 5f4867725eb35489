package dovod.care;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a point of the procedure was settled.
 *
 * @param how given by the buyer, or not needed for a reason
 * @param picture key of the picture or video that shows it; null when words do, or when it was waived
 * @param words what was said, or why it is not needed
 */
public record Settlement(How how, @Nullable String picture, String words, UUID person, Instant at) {

    /** GIVEN by the buyer; WAIVED: not needed, for a reason. */
    public enum How {
        GIVEN,
        WAIVED
    }
}
