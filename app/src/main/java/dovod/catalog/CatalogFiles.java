package dovod.catalog;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures and drawings of products, pictures of steps and videos are files in use. */
@Component
class CatalogFiles implements FileHolder {

    private final JdbcProducts products;

    CatalogFiles(JdbcProducts products) {
        this.products = products;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return products.heldFiles(tenant, files);
    }
}
