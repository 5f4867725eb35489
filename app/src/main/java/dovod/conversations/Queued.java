package dovod.conversations;

import java.time.Instant;

/**
 * A reply in the outbox.
 *
 * @param undoUntil until then its writer can take it back
 * @param draft version of the writer's draft, which is empty now: the next one is written on top of it
 */
public record Queued(MessageId message, Instant undoUntil, long draft) {}
