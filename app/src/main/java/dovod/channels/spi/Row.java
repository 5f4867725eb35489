package dovod.channels.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that came in and has been stored.
 *
 * @param pushed true when the other side brought it, false when we fetched it
 */
public record Row(UUID id, boolean pushed, String body, Instant receivedAt) {}
