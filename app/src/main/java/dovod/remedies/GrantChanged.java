package dovod.remedies;

import dovod.kernel.TenantId;
import java.util.UUID;

/** Something was asked for, given, refused, done or taken back; told in the same transaction. */
public record GrantChanged(TenantId tenant, UUID caseId, UUID grant, GrantState state) {}
