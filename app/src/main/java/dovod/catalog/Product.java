package dovod.catalog;

import dovod.kernel.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as its marketplace last told it.
 *
 * @param id ours
 * @param sku the marketplace's id of it
 * @param offerId the seller's own
 * @param externalId the cabinet's id of its card
 * @param pictureUrl where the marketplace keeps its picture: not for pages
 * @param pictureFile our copy of the picture; null until fetched
 * @param drawing the exploded drawing on which its parts are marked, a kept file; null when there is none
 * @param price of one piece; null when not told
 * @param knownAt when this was told
 */
public record Product(
        ProductId id,
        UUID shop,
        String sku,
        @Nullable String offerId,
        @Nullable String externalId,
        String name,
        @Nullable String pictureUrl,
        @Nullable UUID pictureFile,
        @Nullable UUID drawing,
        @Nullable Money price,
        boolean archived,
        Instant knownAt) {

    /** In place of a file where a picture could not be had. */
    public static final UUID NO_PICTURE = new UUID(0, 0);

    /** Address of a small picture here; null when none has been fetched. */
    public @Nullable String picture() {
        return pictureFile == null || pictureFile.equals(NO_PICTURE) ? null : "/files/" + pictureFile + "/thumbnail";
    }
}
