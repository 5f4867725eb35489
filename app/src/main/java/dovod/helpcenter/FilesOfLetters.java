package dovod.helpcenter;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was brought with letters stays; so does what has arrived and is not sent yet, while its upload is kept. */
@Component
class FilesOfLetters implements FileHolder {

    private final JdbcLetters letters;

    FilesOfLetters(JdbcLetters letters) {
        this.letters = letters;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return letters.held(tenant, files);
    }
}
