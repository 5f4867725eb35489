package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a posting goes from and to.
 *
 * @param city only for rFBS and for sellers of the CIS; else empty
 * @param region only for rFBS; else empty
 * @param deliveryType such as {@code PVZ} or {@code Courier}
 * @param paymentType how the buyer paid, in Russian
 * @param premium whether the buyer has Premium
 * @param legal whether the buyer is a legal person
 * @param warehouseId warehouse it leaves from
 * @param warehouseName its name, such as {@code ОМСК_РФЦ}
 * @param deliveryBegin earliest delivery; FBS only
 * @param deliveryEnd latest delivery; FBS only
 */
public record PostingAnalytics(
        String city,
        String region,
        String deliveryType,
        String paymentType,
        boolean premium,
        boolean legal,
        long warehouseId,
        String warehouseName,
        @Nullable Instant deliveryBegin,
        @Nullable Instant deliveryEnd) {

    static PostingAnalytics read(Fields fields) {
        var fbs = fields.text("warehouse");
        return new PostingAnalytics(
                fields.text("city"),
                fields.text("region"),
                fields.text("delivery_type"),
                fields.text("payment_type_group_name"),
                fields.flag("is_premium"),
                fields.flag("is_legal"),
                fields.whole("warehouse_id"),
                fbs.isEmpty() ? fields.text("warehouse_name") : fbs,
                fields.moment("delivery_date_begin"),
                fields.moment("delivery_date_end"));
    }
}
