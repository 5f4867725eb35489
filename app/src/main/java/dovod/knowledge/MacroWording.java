package dovod.knowledge;

import java.time.Instant;
import java.util.UUID;

/** What a macro said in an earlier version, and when and by whom that was written. */
public record MacroWording(int version, String title, String body, Instant changedAt, UUID changedBy) {}
