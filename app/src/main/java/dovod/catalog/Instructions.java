package dovod.catalog;

import dovod.kernel.NotFound;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How products are put together, to read. Whoever asks has asked whether the person may. */
@Component
public class Instructions {

    private final Tenancy tenancy;
    private final JdbcInstructions steps;
    private final JdbcVideos videos;

    Instructions(Tenancy tenancy, JdbcInstructions steps, JdbcVideos videos) {
        this.tenancy = tenancy;
        this.steps = steps;
        this.videos = videos;
    }

    /** In their order, each with its stumbles. */
    public List<Step> steps(TenantId tenant, ProductId product) {
        return tenancy.read(tenant, () -> steps.of(tenant, product));
    }

    /** Those of the whole product first, then by step. */
    public List<Video> videos(TenantId tenant, ProductId product) {
        return tenancy.read(tenant, () -> videos.of(tenant, product));
    }

    /** @throws NotFound when there is none of this tenant */
    public Step step(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> steps.find(tenant, id)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is none of this tenant */
    public Video video(TenantId tenant, UUID id) {
        return tenancy.read(tenant, () -> videos.find(tenant, id)).orElseThrow(NotFound::new);
    }
}
