package dovod.care;

import dovod.kernel.TenantId;
import dovod.platform.spi.FileHolder;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of questions and answers stay, and pictures that somebody drew on. */
@Component
class FilesOfCare implements FileHolder {

    private final JdbcInquiries inquiries;

    FilesOfCare(JdbcInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Set<UUID> held(TenantId tenant, Collection<UUID> files) {
        return inquiries.held(tenant, files);
    }
}
