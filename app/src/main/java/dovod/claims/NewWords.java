package dovod.claims;

import java.time.Instant;

/** Words before they are kept. */
public record NewWords(boolean ours, String name, String body, Instant at) {}
