package dovod.claims;

import dovod.kernel.Money;
import java.time.Instant;

/**
 * Money that came for a claim.
 *
 * @param entry the entry's id in the marketplace's books
 * @param matchedBy {@code posting}, {@code item} or {@code person}
 */
public record Payment(String entry, Instant at, String kind, String title, Money amount, String matchedBy) {}
