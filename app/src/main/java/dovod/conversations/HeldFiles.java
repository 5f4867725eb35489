package dovod.conversations;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of messages and drafts stay. */
@Component
class HeldFiles implements FileHolder {

    private final JdbcEnclosures enclosures;

    HeldFiles(JdbcEnclosures enclosures) {
        this.enclosures = enclosures;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return enclosures.held(tenant, files);
    }
}
