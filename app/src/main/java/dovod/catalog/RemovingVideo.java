package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a video off its product. */
@Component
public class RemovingVideo {

    private final Tenancy tenancy;
    private final JdbcVideos videos;
    private final Audit audit;

    RemovingVideo(Tenancy tenancy, JdbcVideos videos, Audit audit) {
        this.tenancy = tenancy;
        this.videos = videos;
        this.audit = audit;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            var video = videos.find(actor.tenant(), id).orElseThrow(NotFound::new);
            videos.remove(actor.tenant(), id);
            audit.did(actor, "video.removed", "product:" + video.product(), Map.of("video", video.title()));
        });
    }
}
