package dovod.catalog;

import dovod.catalog.spi.ProductPanel.Panel;
import dovod.platform.files.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that its page shows.
 *
 * @param drawing the exploded drawing; null when there is none
 * @param files pictures of steps and files of videos, by id
 * @param panels what other rooms know of it
 */
public record WholeProduct(
        Product product,
        @Nullable StoredFile drawing,
        List<Part> parts,
        List<Kit> kits,
        List<Step> steps,
        List<Video> videos,
        Map<UUID, StoredFile> files,
        List<Panel> panels) {}
