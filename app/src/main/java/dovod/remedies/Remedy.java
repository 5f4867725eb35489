package dovod.remedies;

import dovod.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be given.
 *
 * @param usual what it usually costs us
 * @param most the most it may cost
 * @param perCase how often in one case
 * @param kitSku what the marketplace calls the kit; null for all but kits
 */
public record Remedy(
        UUID id,
        RemedyKind kind,
        String title,
        Money usual,
        Money most,
        int perCase,
        @Nullable String kitSku,
        int version) {}
