package dovod.conversations;

import java.time.Instant;

/** A reply in the outbox; until then it can be taken back. */
public record Queued(MessageId message, Instant undoUntil) {}
