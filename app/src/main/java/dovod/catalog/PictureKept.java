package dovod.catalog;

import dovod.kernel.TenantId;
import java.util.UUID;

/** The picture of a product is here now; told in the same transaction. */
public record PictureKept(TenantId tenant, UUID shop, String sku) {}
