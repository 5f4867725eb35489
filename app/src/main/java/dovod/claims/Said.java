package dovod.claims;

import java.time.Instant;
import java.util.UUID;

/**
 * Words about a claim.
 *
 * @param ours true when we said it
 * @param name who said it, as it was shown
 * @param source {@code typed}, {@code pasted}, {@code mail} or {@code step}
 */
public record Said(UUID id, boolean ours, String name, String body, Instant at, String source) {}
