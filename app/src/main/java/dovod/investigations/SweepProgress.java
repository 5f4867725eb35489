package dovod.investigations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sweep that is asked for or under way.
 *
 * @param beganAt null while it waits for a worker
 * @param shops to go over; 0 while it waits
 * @param done of them
 */
public record SweepProgress(Instant askedAt, @Nullable Instant beganAt, int shops, int done) {}
