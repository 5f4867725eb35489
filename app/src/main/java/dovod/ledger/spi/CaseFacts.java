package dovod.ledger.spi;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of a case.
 *
 * @param number as people call it
 * @param marketplace such as {@code ozon}
 * @param sku null while nobody knows the product
 * @param product its name
 * @param price what the buyer paid for one piece, or what it costs now; null when not known
 * @param reason a stable code of why the buyer wrote; null while nobody knows
 * @param merged cases that are part of this one by now
 */
public record CaseFacts(
        UUID id,
        long number,
        String subject,
        String marketplace,
        UUID shop,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku,
        @Nullable String product,
        @Nullable Money price,
        @Nullable String reason,
        Instant openedAt,
        List<UUID> merged) {

    public CaseFacts {
        merged = List.copyOf(merged);
    }
}
