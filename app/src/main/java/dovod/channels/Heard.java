package dovod.channels;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the other side, whatever it said.
 *
 * @param quotaLeft requests it still allows in this second; null when not told
 * @param skew its clock minus ours; null when not told
 */
record Heard(
        Instant at, @Nullable Integer quotaLeft, @Nullable Duration skew) {}
