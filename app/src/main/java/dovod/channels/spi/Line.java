package dovod.channels.spi;

import dovod.kernel.TenantId;
import java.util.UUID;

/**
 * A connection as the work of a channel needs to know it.
 *
 * @param address where the other side's API is
 * @param working false while it is paused: then nothing is asked of the other side
 */
public record Line(
        TenantId tenant,
        UUID connection,
        UUID shop,
        String channel,
        String address,
        String clientId,
        boolean working) {}
