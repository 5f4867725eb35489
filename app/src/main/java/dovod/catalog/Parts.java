package dovod.catalog;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What products are made of, to read. Whoever asks has asked whether the person may. */
@Component
public class Parts {

    private final Tenancy tenancy;
    private final JdbcParts parts;

    Parts(Tenancy tenancy, JdbcParts parts) {
        this.tenancy = tenancy;
        this.parts = parts;
    }

    /** In the order in which people count: 2 before 10. */
    public List<Part> of(TenantId tenant, ProductId product) {
        return tenancy.read(tenant, () -> parts.of(tenant, product));
    }

    public Optional<Part> find(TenantId tenant, ProductId product, String number) {
        return of(tenant, product).stream()
                .filter(part -> part.number().equals(number))
                .findFirst();
    }

    /** @throws NotFound when there is none of this tenant */
    public Part get(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> parts.find(tenant, id)).orElseThrow(NotFound::new);
    }
}
