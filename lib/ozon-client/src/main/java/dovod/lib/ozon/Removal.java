package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Goods that leave Ozon's stock: given back to the seller, or destroyed.
 *
 * @param returnId the removal's number
 * @param boxId the box in it; 0 if it has none
 * @param sku Ozon's id of the product; 0 for surplus that nobody recognised
 * @param name the product's name
 * @param quantity pieces
 * @param stockType what sort of stock it was, in Russian; an open list
 * @param state where the removal stands, in Russian; an open list
 * @param boxState where the box is, in Russian; an open list
 * @param automatic whether Ozon asked for it, not the seller
 * @param createdAt when it was asked for
 * @param givenOutAt when the seller took it
 * @param deliveredAt when it reached the point where the seller takes it
 * @param utilizedAt when it was destroyed
 */
public record Removal(
        long returnId,
        long boxId,
        long sku,
        String name,
        int quantity,
        String stockType,
        String state,
        String boxState,
        boolean automatic,
        @Nullable Instant createdAt,
        @Nullable Instant givenOutAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant utilizedAt) {

    static Removal read(Fields fields) {
        fields.neededText("return_id");
        return new Removal(
                fields.whole("return_id"),
                fields.whole("box_id"),
                fields.whole("sku"),
                fields.text("name"),
                fields.count("quantity_for_return"),
                fields.text("stock_type"),
                fields.text("return_state"),
                fields.text("box_state"),
                fields.flag("is_auto_return"),
                fields.moment("return_created_at"),
                fields.moment("given_out_date"),
                fields.moment("delivery_date"),
                fields.moment("utilization_date"));
    }
}
