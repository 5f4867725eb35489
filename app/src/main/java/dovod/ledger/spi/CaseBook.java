package dovod.ledger.spi;

import dovod.kernel.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Tells what a case is about. */
public interface CaseBook {

    /** Called inside a transaction of the tenant; empty when there is no such case of this tenant. */
    Optional<CaseFacts> find(TenantId tenant, UUID caseId);
}
