package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
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
    public List<UUID> partsOf(Actor actor, CaseId id) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> merges.partsOf(actor.tenant(), id.value()));
    }
}
