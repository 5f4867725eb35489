package dovod.orders;

import dovod.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the marketplace's books.
 *
 * @param posting null when it is about none
 * @param sku null when it is about no product, or that was not told
 * @param kind the marketplace's word for its sort
 * @param title its words for people
 * @param amount positive when the seller gets it
 */
public record BookEntry(
        String externalId,
        @Nullable String posting,
        @Nullable String sku,
        Instant at,
        String kind,
        String title,
        Money amount,
        String source,
        Instant knownAt) {}
