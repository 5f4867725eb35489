package dovod.cases;

import java.time.Instant;

/**
 * A case put out of sight.
 *
 * @param wakeOnReply true to bring it back as soon as the other side writes
 */
public record Snooze(Instant until, String reason, boolean wakeOnReply) {}
