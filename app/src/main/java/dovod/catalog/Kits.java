package dovod.catalog;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which kits mend a product, to read. Whoever asks has asked whether the person may. */
@Component
public class Kits {

    private static final int MOST = 500;

    private final Tenancy tenancy;
    private final JdbcKits kits;

    Kits(Tenancy tenancy, JdbcKits kits) {
        this.tenancy = tenancy;
        this.kits = kits;
    }

    /** By name. */
    public List<Kit> of(TenantId tenant, ProductId product) {
        return tenancy.read(tenant, () -> kits.of(tenant, product));
    }

    /** Of all products, by the name of what they mend and then by their own; as many as a person can choose from. */
    public List<KitOnShelf> all(TenantId tenant) {
        return tenancy.read(tenant, () -> kits.all(tenant, MOST));
    }

    /** Those that hold this part, by name. */
    public List<Kit> with(TenantId tenant, ProductId product, String part) {
        return of(tenant, product).stream()
                .filter(kit -> kit.parts().contains(part))
                .toList();
    }

    /** @throws NotFound when there is none of this tenant */
    public Kit get(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> kits.find(tenant, id)).orElseThrow(NotFound::new);
    }
}
