package dovod.sla;

import dovod.kernel.TenantId;
import java.util.List;
import java.util.UUID;

/**
 * A calendar or a promise changed, and the due times of these subjects with it; {@link Clocks#nearest} has the new
 * ones. Published in a transaction of its own after the clocks were written, and again if that one fails.
 */
public record ClocksMoved(TenantId tenant, List<UUID> subjects) {}
