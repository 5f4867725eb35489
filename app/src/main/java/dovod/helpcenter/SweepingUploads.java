package dovod.helpcenter;

import dovod.platform.Background;
import dovod.platform.Tenancy;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Every hour takes away what was brought to nothing. */
@Component
class SweepingUploads {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Tenancy tenancy;
    private final JdbcHelpPages pages;
    private final Uploading uploading;

    SweepingUploads(Background background, Tenancy tenancy, JdbcHelpPages pages, Uploading uploading) {
        this.tenancy = tenancy;
        this.pages = pages;
        this.uploading = uploading;
        background.every("help-uploads", PAUSE, this::turn);
    }

    boolean turn() {
        tenancy.directory(pages::tenants).forEach(uploading::sweep);
        return false;
    }
}
