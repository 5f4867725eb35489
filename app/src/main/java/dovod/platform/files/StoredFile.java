package dovod.platform.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param name safe to show and to save under; its ending fits the content
 * @param mediaType found in the content, never told by the sender
 * @param size bytes
 * @param width pixels, for pictures that were drawn anew; else null
 */
public record StoredFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height) {

    /** May be shown within a page: it was drawn anew from its pixels. */
    public boolean picture() {
        return width != null;
    }

    public String url() {
        return "/files/" + id;
    }

    /** A small version of a picture; for anything else the file itself. */
    public String thumbnailUrl() {
        return picture() ? url() + "/thumbnail" : url();
    }
}
