package dovod.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else has taken a person's second factor off, and the person should know.
 *
 * @param by the name of who did it; null when it was done at the machine the desk runs on
 */
public record FactorLoss(Instant at, @Nullable String by) {}
