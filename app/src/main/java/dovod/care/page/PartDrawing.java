package dovod.care.page;

import dovod.catalog.Part;
import dovod.platform.files.StoredFile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exploded drawing of a product.
 *
 * @param part the one that is asked about; null when it is none of the drawing's
 */
public record PartDrawing(StoredFile file, @Nullable Part part) {

    private static final long WHOLE = 10_000;

    public int width() {
        return Objects.requireNonNullElse(file.width(), 1);
    }

    public int height() {
        return Objects.requireNonNullElse(file.height(), 1);
    }

    /** Ten-thousandths of the width in the drawing's own pixels. */
    public long across(int tenThousandths) {
        return tenThousandths * (long) width() / WHOLE;
    }

    /** Likewise of the height. */
    public long down(int tenThousandths) {
        return tenThousandths * (long) height() / WHOLE;
    }
}
