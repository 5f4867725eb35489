package dovod.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a story is asked about; any part may be unknown. */
record Subject(
        @Nullable UUID shop,
        @Nullable String order,
        @Nullable String posting,
        @Nullable String sku) {}
