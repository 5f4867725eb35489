package dovod.catalog;

import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The shops of a tenant. Who may change them is asked by whoever connects them. */
@Component
public class Shops {

    private final Tenancy tenancy;
    private final JdbcShops shops;
    private final Clock clock;

    Shops(Tenancy tenancy, JdbcShops shops, Clock clock) {
        this.tenancy = tenancy;
        this.shops = shops;
        this.clock = clock;
    }

    /** By name. */
    public List<Shop> all(TenantId tenant) {
        return tenancy.read(tenant, () -> shops.all(tenant));
    }

    /** @throws NotFound when there is none of this tenant */
    public Shop get(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> shops.find(tenant, id)).orElseThrow(NotFound::new);
    }

    public UUID open(TenantId tenant, String name, String marketplace) {
        var shop = new Shop(Ids.next(), name, marketplace, clock.instant());
        tenancy.run(tenant, () -> shops.add(tenant, shop));
        return shop.id();
    }

    public void rename(TenantId tenant, UUID id, String name) {
        tenancy.run(tenant, () -> shops.rename(tenant, id, name));
    }
}
