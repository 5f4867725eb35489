package dovod.platform.spi;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A room that stores ids of files. A file that no room holds is taken away a day after it came. */
public interface FileHolder {

    /** Which of these files the room still uses. Called within a transaction of the tenant. */
    Set<UUID> held(TenantId tenant, Collection<UUID> files);
}
