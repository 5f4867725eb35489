package dovod.remedies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was given.
 *
 * @param buyer by which the buyer's orders are known; null when the case has no order
 * @param posting of the kit's order; null while it was not used
 * @param endedAt when it was taken back unused; null while it was not
 */
public record VoucherCode(
        UUID promotion,
        String code,
        UUID grant,
        UUID shop,
        String kitSku,
        Instant givenAt,
        @Nullable String buyer,
        @Nullable Instant usedAt,
        @Nullable String posting,
        @Nullable Instant endedAt) {}
