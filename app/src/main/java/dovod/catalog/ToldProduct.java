package dovod.catalog;

import dovod.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What a marketplace says of a product; the parts are those of {@link Product}. */
public record ToldProduct(
        String sku,
        @Nullable String offerId,
        @Nullable String externalId,
        String name,
        @Nullable String pictureUrl,
        @Nullable Money price,
        boolean archived) {}
