package dovod.channels;

import dovod.channels.spi.Wish;
import java.time.Instant;

/**
 * A wish that waits.
 *
 * @param at when it was last wished
 * @param attempts how often it could not be granted
 */
public record Wished(Wish wish, Instant at, int attempts) {}
