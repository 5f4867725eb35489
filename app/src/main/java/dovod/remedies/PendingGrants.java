package dovod.remedies;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what each case waits for because of what is given in it, for lists of cases. */
@Component
public class PendingGrants {

    private final Tenancy tenancy;
    private final JdbcPending pending;

    PendingGrants(Tenancy tenancy, JdbcPending pending) {
        this.tenancy = tenancy;
        this.pending = pending;
    }

    /** By case; those that wait for nothing are left out. Whoever asks has asked whether the person may see them. */
    public Map<UUID, WaitsFor> of(TenantId tenant, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : tenancy.read(tenant, () -> pending.of(tenant, cases));
    }

    /** When all that changes is written. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(GrantChanged changed) {
        pending.look(changed.tenant(), changed.caseId());
    }
}
