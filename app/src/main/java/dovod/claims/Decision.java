package dovod.claims;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * What the marketplace decided.
 *
 * @param granted all that was demanded, in money or in deeds
 * @param words how it said so
 * @param last true when we leave it at that
 */
public record Decision(Instant at, Money accepted, boolean granted, String words, boolean last, UUID keptBy) {}
