package dovod.reviews;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures of reviews stay, those of vanished ones too. */
@Component
class FilesOfReviews implements FileHolder {

    private final JdbcPictures pictures;

    FilesOfReviews(JdbcPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return pictures.held(tenant, files);
    }
}
