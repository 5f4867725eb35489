package dovod.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a story of a shop is asked about; any other part may be unknown. */
record Subject(
        UUID shop,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku) {}
