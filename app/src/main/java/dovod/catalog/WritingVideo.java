package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import dovod.platform.files.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds a video to a product, or says something else of it. */
@Component
public class WritingVideo {

    private final Tenancy tenancy;
    private final JdbcProducts products;
    private final JdbcVideos videos;
    private final Files files;
    private final Audit audit;

    WritingVideo(Tenancy tenancy, JdbcProducts products, JdbcVideos videos, Files files, Audit audit) {
        this.tenancy = tenancy;
        this.products = products;
        this.videos = videos;
        this.files = files;
        this.audit = audit;
    }

    /** @throws Refused {@code video_title}, {@code video_one_of}, {@code video_link}, {@code video_step},
     *     {@code video_no_video} */
    public UUID add(Actor actor, ProductId product, VideoText text) {
        actor.need(Right.EDIT_CATALOG);
        var id = Ids.next();
        write(actor, product, id, checked(actor, text), "video.added");
        return id;
    }

    /** @throws Refused as {@link #add} */
    public void change(Actor actor, UUID id, VideoText text) {
        actor.need(Right.EDIT_CATALOG);
        var video = tenancy.read(actor.tenant(), () -> videos.find(actor.tenant(), id))
                .orElseThrow(NotFound::new);
        write(actor, video.product(), id, checked(actor, text), "video.changed");
    }

    private void write(Actor actor, ProductId product, UUID id, VideoText text, String did) {
        var link = text.link().isEmpty() ? null : text.link();
        tenancy.run(actor.tenant(), () -> {
            products.need(actor.tenant(), product);
            videos.write(actor.tenant(), new Video(id, product, text.step(), text.title(), text.file(), link));
            audit.did(actor, did, "product:" + product, Map.of("video", text.title()));
        });
    }

    private VideoText checked(Actor actor, VideoText text) {
        var checked = text.checked();
        if (checked.file() != null) {
            var file = files.find(actor.tenant(), List.of(checked.file())).getFirst();
            if (!file.mediaType().startsWith("video/")) {
                throw new Refused(Refusal.field("link", "video_no_video", file.name()));
            }
        }
        return checked;
    }
}
