package dovod.ledger;

import dovod.kernel.TenantId;
import java.util.UUID;

/** Something was posted to a case, or decided about its cost; told in the same transaction. */
public record CostChanged(TenantId tenant, UUID caseId) {}
