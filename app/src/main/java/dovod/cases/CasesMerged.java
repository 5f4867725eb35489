package dovod.cases;

import dovod.kernel.TenantId;
import java.util.UUID;

/** One case became part of another; told in the same transaction. */
public record CasesMerged(TenantId tenant, UUID merge, UUID from, UUID into) {}
