package dovod.helpcenter;

import dovod.catalog.Part;
import dovod.catalog.Product;
import dovod.catalog.Step;
import dovod.catalog.Video;
import dovod.platform.files.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page of help shows: no costs, no prices, nothing of the desk's own.
 *
 * @param files by id: the drawing, pictures of steps, videos
 */
public record HelpView(
        String code,
        String shopName,
        Product product,
        List<Part> parts,
        List<Step> steps,
        List<Video> videos,
        Map<UUID, StoredFile> files) {

    /** The exploded drawing; null when there is none. */
    public @Nullable StoredFile drawing() {
        return product.drawing() == null ? null : files.get(product.drawing());
    }

    /** Videos of this step; of the whole product for 0. */
    public List<Video> videosOf(int step) {
        return videos.stream()
                .filter(video -> video.step() == null ? step == 0 : video.step() == step)
                .toList();
    }

    /** Where a letter about this part is written. */
    public String letterAbout(Part part) {
        return path() + "/letter?part=" + URLEncoder.encode(part.number(), StandardCharsets.UTF_8);
    }

    public String path() {
        return "/h/" + code;
    }
}
