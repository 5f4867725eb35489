package dovod.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which corrections somebody wants to see.
 *
 * @param kind null for any
 * @param person who said it; null for anybody
 * @param before the last one of the page before; null for the first page
 * @param most so many at most
 */
public record CorrectionQuery(
        @Nullable CorrectionKind kind,
        @Nullable UUID person,
        @Nullable UUID before,
        int most) {}
