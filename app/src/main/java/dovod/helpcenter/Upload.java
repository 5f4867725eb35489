package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way here.
 *
 * @param received bytes that have arrived and are on the disk
 * @param file the kept file; null until all of it has arrived and was looked into
 */
public record Upload(
        TenantId tenant,
        UUID id,
        ProductId product,
        String name,
        long size,
        long received,
        @Nullable UUID file) {}
