package dovod.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has come in and has not been read.
 *
 * @param oldest when the oldest of it came; null when there is none
 */
record Lag(long waiting, @Nullable Instant oldest) {}
