package dovod.lib.ozon;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A promotion by promo codes that is to be made.
 *
 * @param title 1 to 256 characters
 * @param start when it begins
 * @param end when it ends
 * @param budget in whole roubles; when it is spent the promotion stops
 * @param discount kind of discount
 * @param value roubles or per cent
 * @param type who may use a code how often
 * @param codes how many codes, 1 to 10 000
 * @param shown whether codes are shown in the shop. Ozon's document says "{@code true} if publicly available" here and
 *     the opposite of {@code is_private} in the list, so do not lean on it: codes of the type UNIQUE are never shown
 * @param userIds only these buyers, 50 at most; empty for all
 */
public record VoucherDraft(
        String title,
        Instant start,
        Instant end,
        long budget,
        Discount discount,
        BigDecimal value,
        VoucherType type,
        int codes,
        boolean shown,
        List<Long> userIds) {

    /** @throws IllegalArgumentException if a value is beyond Ozon's limits or makes no sense */
    public VoucherDraft {
        userIds = List.copyOf(userIds);
        require(!title.isBlank() && title.length() <= OzonLimits.ACTION_TITLE, "A title has 1 to 256 characters");
        require(end.isAfter(start), "A promotion ends after it begins");
        require(budget > 0, "A promotion needs a budget");
        require(value.signum() > 0, "A discount is above 0");
        require(discount != Discount.PERCENT || value.intValue() < 100, "A discount is below 100 %");
        require(codes > 0 && codes <= OzonLimits.VOUCHER_CODES, "A promotion has 1 to 10 000 codes");
        require(type != VoucherType.UNKNOWN, "A promotion needs a type of codes");
        OzonLimits.atMost(OzonLimits.VOUCHER_USERS, userIds.size(), "Buyers");
    }

    /** Codes of which each is used by one buyer in one order, for a discount in roubles. */
    public static VoucherDraft unique(
            String title, Instant start, Instant end, long budget, BigDecimal roubles, int codes) {
        return new VoucherDraft(
                title, start, end, budget, Discount.CURRENCY, roubles, VoucherType.UNIQUE, codes, false, List.of());
    }

    ObjectNode body() {
        var body = Calls.body().put("title", title).put("budget", budget);
        Requests.period(body, "date_start", start, "date_end", end);
        body.put("discount_type", discount.name()).put("discount_value", value);
        var parameters = body.putObject("voucher_parameters").put("count_codes", codes);
        parameters.put("is_private", shown).put("type", type.name());
        Requests.ids(body, "user_ids", userIds);
        return body;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Kinds of discount. */
    public enum Discount {
        /** Per cent of the price. */
        PERCENT,
        /** Roubles off the price; such a code does not work on a price below it. */
        CURRENCY
    }
}
