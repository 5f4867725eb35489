package dovod.cases;

import dovod.kernel.TenantId;
import java.util.UUID;

/** A merge was taken back; told in the same transaction. */
public record CasesParted(TenantId tenant, UUID merge, UUID from, UUID into) {}
