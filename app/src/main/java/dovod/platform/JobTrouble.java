package dovod.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * A job that failed.
 *
 * @param dead true when it is not tried again until a person says so
 * @param error what it said last
 */
public record JobTrouble(
        UUID id, String name, String key, int attempts, Instant first, Instant last, String error, boolean dead) {}
