package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of notes stay, and those of notes being written. */
@Component
class FilesOfNotes implements FileHolder {

    private final JdbcNotes notes;

    FilesOfNotes(JdbcNotes notes) {
        this.notes = notes;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return notes.heldFiles(tenant, files);
    }
}
