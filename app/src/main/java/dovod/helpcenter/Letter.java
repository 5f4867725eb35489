package dovod.helpcenter;

import dovod.catalog.ProductId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on a page of help.
 *
 * @param id also the thread's id of the channel
 * @param part number of the part they pointed at; null for none
 * @param step number of the step they came from; null for none
 * @param consent the words they agreed to
 */
public record Letter(
        UUID id,
        UUID shop,
        ProductId product,
        @Nullable String part,
        @Nullable Integer step,
        @Nullable String order,
        String name,
        String consent,
        Instant consentedAt) {}
