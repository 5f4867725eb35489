package dovod.channels;

import java.time.Instant;
import java.util.UUID;

/** Something that came in and could not be read; it waits for a person. */
public record DeadRow(
        UUID id, UUID connection, boolean pushed, String body, Instant receivedAt, int attempts, String problem) {}
