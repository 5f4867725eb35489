package dovod.lib.ozon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in a promotion.
 *
 * @param productId Ozon's id of the card
 * @param skus Ozon's ids of the goods; one, unless the card is sold from several schemes
 * @param offerId the seller's id
 * @param name its name
 * @param price what a buyer pays without the promotion; null if Ozon does not say
 * @param actionPrice what a buyer pays with it; null if Ozon does not say
 * @param active whether it takes part
 */
public record ActionProduct(
        long productId,
        List<Long> skus,
        String offerId,
        String name,
        @Nullable BigDecimal price,
        @Nullable BigDecimal actionPrice,
        boolean active) {

    static ActionProduct read(Fields fields) {
        fields.neededText("product_id");
        return new ActionProduct(
                fields.whole("product_id"),
                fields.list("sku", sku -> Long.valueOf(sku.bareWhole())),
                fields.text("offer_id"),
                fields.text("name"),
                fields.decimal("price"),
                fields.decimal("action_price"),
                fields.flag("is_active"));
    }
}
