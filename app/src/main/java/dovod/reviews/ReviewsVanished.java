package dovod.reviews;

import dovod.kernel.TenantId;
import java.util.List;
import java.util.UUID;

/** Reviews are gone from a marketplace. Told in the transaction that wrote it down. */
public record ReviewsVanished(TenantId tenant, UUID shop, List<UUID> vanishings) {}
