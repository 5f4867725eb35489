package dovod.cases;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which cases are part of another one by now. */
@Component
public class CaseMerges {

    private final Tenancy tenancy;
    private final JdbcMerges merges;

    CaseMerges(Tenancy tenancy, JdbcMerges merges) {
        this.tenancy = tenancy;
        this.merges = merges;
    }

    /** True when this merge was taken back; for the desk's own work. */
    public boolean isUndone(TenantId tenant, UUID merge) {
        return tenancy.read(tenant, () -> merges.find(tenant, merge).orElseThrow(NotFound::new))
                        .undoneAt()
                != null;
    }

    /** Directly or through others. */
    List<UUID> partsOf(TenantId tenant, UUID whole) {
        return partsOf(tenant, List.of(whole)).getOrDefault(whole, List.of());
    }

    /** The same of many; what has no parts is left out. */
    Map<UUID, List<UUID>> partsOf(TenantId tenant, Collection<UUID> wholes) {
        return tenancy.each(
                new Whole(tenant), wholes, unknown -> tenancy.read(tenant, () -> merges.partsOf(tenant, unknown)));
    }

    private record Whole(TenantId tenant) {}
}
