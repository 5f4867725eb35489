package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product, its stock or the tree of categories changed: fetch them again.
 *
 * @param type one of the types of products, stocks and categories
 * @param sellerId the cabinet; empty for categories
 * @param identity equal for repetitions
 * @param skus products whose stock changed; empty for the other types
 * @param productId product of the cabinet; 0 if not said
 * @param offerId the seller's id of it; empty if not said
 * @param error whether Ozon could not save the product
 * @param at when it happened; null if not said
 */
public record CatalogPush(
        PushType type,
        String sellerId,
        String identity,
        List<Long> skus,
        long productId,
        String offerId,
        boolean error,
        @Nullable Instant at)
        implements PushMessage.Event {

    static CatalogPush read(PushType type, Fields fields) {
        var changed = fields.moment("changed_at");
        return new CatalogPush(
                type,
                fields.text("seller_id"),
                PushIdentity.of(fields, "sku", "product_id", "offer_id", "changed_at", "updated_at", "items", "stocks"),
                skus(fields),
                fields.whole("product_id"),
                fields.text("offer_id"),
                fields.flag("is_error"),
                changed == null ? fields.moment("updated_at") : changed);
    }

    private static List<Long> skus(Fields fields) {
        var items = fields.list("items", item -> item.whole("sku"));
        return Stream.concat(Stream.of(fields.whole("sku")), items.stream())
                .filter(sku -> sku != 0)
                .distinct()
                .toList();
    }
}
