package dovod.reviews.spi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that a review may belong to.
 *
 * @param buyer null where the marketplace names none
 * @param conversations what was said in it
 */
public record CaseAround(
        UUID id,
        long number,
        String subject,
        @Nullable String buyer,
        Instant openedAt,
        @Nullable Instant closedAt,
        Instant lastAt,
        List<UUID> conversations) {}
