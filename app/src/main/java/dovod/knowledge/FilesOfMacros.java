package dovod.knowledge;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of macros in use stay. */
@Component
class FilesOfMacros implements FileHolder {

    private final JdbcMacros macros;

    FilesOfMacros(JdbcMacros macros) {
        this.macros = macros;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return macros.held(tenant, files);
    }
}
