package dovod.lib.ozon;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with its card.
 *
 * @param productId id in the cabinet
 * @param offerId the seller's id
 * @param skus Ozon's ids, the main one first
 * @param name its name
 * @param barcodes its barcodes
 * @param pictures addresses, the main one first
 * @param price what a buyer pays; null if not said
 * @param oldPrice before discounts; null if not said
 * @param status such as {@code active}
 * @param statusName the same in Russian
 * @param archived whether it is in the archive
 * @param updatedAt last change of the card
 */
public record ProductCard(
        long productId,
        String offerId,
        List<Long> skus,
        String name,
        List<String> barcodes,
        List<String> pictures,
        @Nullable Amount price,
        @Nullable Amount oldPrice,
        String status,
        String statusName,
        boolean archived,
        @Nullable Instant updatedAt) {

    /** The page of a product in the shop. */
    public static URI page(long sku) {
        return URI.create("https://www.ozon.ru/product/" + sku + "/");
    }

    static ProductCard read(Fields fields) {
        var statuses = fields.inner("statuses");
        fields.neededText("id");
        return new ProductCard(
                fields.whole("id"),
                fields.text("offer_id"),
                skus(fields),
                fields.text("name"),
                fields.texts("barcodes"),
                pictures(fields),
                Amount.of(fields, "price"),
                Amount.of(fields, "old_price"),
                statuses.text("status"),
                statuses.text("status_name"),
                fields.flag("is_archived"),
                fields.moment("updated_at"));
    }

    private static List<Long> skus(Fields fields) {
        var all = new LinkedHashSet<Long>();
        all.add(fields.whole("sku"));
        all.addAll(fields.list("sources", source -> source.whole("sku")));
        all.remove(0L);
        return List.copyOf(all);
    }

    private static List<String> pictures(Fields fields) {
        var all = new LinkedHashSet<>(fields.texts("primary_image"));
        all.addAll(fields.texts("images"));
        all.remove("");
        return List.copyOf(all);
    }
}
