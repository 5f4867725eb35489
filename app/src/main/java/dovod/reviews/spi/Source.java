package dovod.reviews.spi;

import dovod.kernel.TenantId;
import java.util.UUID;

/** Where voices come from: a shop's connection to a marketplace. */
public record Source(TenantId tenant, String channel, UUID connection, UUID shop) {}
