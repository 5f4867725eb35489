package dovod.lib.ozon;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promotion of the seller's own.
 *
 * @param id its id
 * @param title its name
 * @param kind mechanics such as {@code VOUCHER_DISCOUNT}; an open list
 * @param status whether it runs
 * @param on whether it is switched on
 * @param start when it begins; null if Ozon does not say
 * @param end when it ends; null if Ozon does not say
 * @param budget in roubles; null if Ozon does not say
 * @param spent of the budget; null if Ozon does not say
 * @param discountType such as {@code CURRENCY} or {@code PERCENT}; an open list
 * @param discount its size; null if Ozon does not say
 * @param vouchers who may use a code how often
 * @param codes how many codes there are
 * @param products how many products take part
 * @param stopReason why Ozon paused it, such as {@code BUDGET_EXCEEDED}; empty if it did not
 */
public record SellerAction(
        long id,
        String title,
        String kind,
        Status status,
        boolean on,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal spent,
        String discountType,
        @Nullable BigDecimal discount,
        VoucherType vouchers,
        int codes,
        int products,
        String stopReason) {

    static SellerAction read(Fields fields) {
        fields.neededText("action_id");
        var parameters = fields.inner("action_parameters");
        var vouchers = parameters.inner("voucher_parameters");
        return new SellerAction(
                fields.whole("action_id"),
                parameters.text("title"),
                parameters.text("type"),
                parameters.word("status", Status.class, Status.UNKNOWN),
                fields.flag("is_turn_on"),
                parameters.moment("date_start"),
                parameters.moment("date_end"),
                parameters.decimal("budget"),
                parameters.decimal("budget_spent"),
                parameters.text("discount_type"),
                parameters.decimal("discount_value"),
                vouchers.word("type", VoucherType.class, VoucherType.UNKNOWN),
                vouchers.count("count_codes"),
                fields.count("sku_count"),
                stopReason(parameters.text("auto_stop_action_reason")));
    }

    private static String stopReason(String text) {
        return text.equals("UNSPECIFIED") ? "" : text;
    }

    /** Whether a promotion runs. */
    public enum Status {
        /** It runs. */
        ACTIVE,
        /** It is over. */
        ENDED,
        /** It has not begun. */
        PLANNED,
        /** It is switched off, or Ozon paused it. */
        PAUSED,
        /** Ozon does not say, or says it in a newer word. */
        UNKNOWN
    }
}
