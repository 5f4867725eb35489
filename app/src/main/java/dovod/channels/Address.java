package dovod.channels;

import dovod.kernel.TenantId;
import java.util.UUID;

/** Where a connection is found before its tenant is known. */
record Address(TenantId tenant, UUID connection, String channel) {}
