package dovod.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A video on how to put a product together: a file of ours or a place elsewhere, one of the two.
 *
 * @param step number of the step it shows; null for the whole product
 */
public record Video(
        UUID id,
        ProductId product,
        @Nullable Integer step,
        String title,
        @Nullable UUID file,
        @Nullable String link) {

    public VideoText text() {
        return new VideoText(step, title, file, link == null ? "" : link);
    }
}
