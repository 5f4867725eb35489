package dovod.conversations;

import java.time.Instant;

/** What a message said until it was changed. */
public record Wording(String body, Instant replacedAt) {}
