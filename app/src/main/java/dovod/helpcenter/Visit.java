package dovod.helpcenter;

import dovod.catalog.ProductId;
import dovod.kernel.TenantId;

/**
 * Somebody on a product's page of help.
 *
 * @param network where they come from: what one household or office has
 */
public record Visit(TenantId tenant, ProductId product, String code, String network) {}
