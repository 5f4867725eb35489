package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Blocks that the postings of both schemes carry, in the newer and the older spelling. */
final class PostingParts {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int COMMISSION_PERCENT = 18;

    private PostingParts() {}

    static ObjectNode externalOrder() {
        return Json.object().put("is_external", false).put("platform_name", "");
    }

    static ObjectNode legalInfo() {
        return Json.object().put("company_name", "").put("inn", "").put("kpp", "");
    }

    /** {@code cancellation}, with what only FBS tells. */
    static ObjectNode cancellation(Posting posting) {
        var node = shortCancellation(posting);
        var why = posting.cancellation();
        var mine = why != null && why.type().equals("seller");
        return node.put("affect_cancellation_rating", mine)
                .put("cancel_reason_id", why == null ? 0 : why.reasonId())
                .put("cancelled_after_ship", why != null && why.afterShip());
    }

    static ObjectNode shortCancellation(Posting posting) {
        var why = posting.cancellation();
        return Json.object()
                .put("cancel_reason", why == null ? "" : why.reason())
                .put("cancellation_initiator", why == null ? "" : why.initiator())
                .put("cancellation_type", why == null ? "" : why.type());
    }

    static long cancelReasonId(Posting posting) {
        var why = posting.cancellation();
        return why == null ? 0 : why.reasonId();
    }

    /** {@code financial_data} of the lists. */
    static ObjectNode financialData(Posting posting, boolean fbs) {
        var node = clusters(posting);
        node.set("products", Json.array(posting.lines(), line -> newerMoney(line, fbs)));
        return node;
    }

    /** {@code financial_data} of the single look-ups. */
    static ObjectNode olderFinancialData(Posting posting) {
        var node = clusters(posting);
        node.set("products", Json.array(posting.lines(), PostingParts::olderMoney));
        return node;
    }

    static BigDecimal commission(BigDecimal price) {
        return price.multiply(BigDecimal.valueOf(COMMISSION_PERCENT)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    static void put(ObjectNode node, String name, @Nullable String text) {
        node.put(name, text);
    }

    private static ObjectNode clusters(Posting posting) {
        return Json.object()
                .put("cluster_from", posting.route().from().cluster())
                .put("cluster_to", posting.route().clusterTo());
    }

    private static ObjectNode newerMoney(PostingLine line, boolean fbs) {
        var node = prices(line);
        node.putObject("commission")
                .put("amount", commission(line.price()))
                .put("currency", "RUB")
                .put("percent", COMMISSION_PERCENT);
        if (fbs) {
            node.set("customer_price", Json.money(line.price()));
            node.put("quantity", line.quantity());
        }
        return node;
    }

    private static ObjectNode olderMoney(PostingLine line) {
        return prices(line)
                .put("currency_code", "RUB")
                .put("customer_currency_code", "RUB")
                .put("commissions_currency_code", "RUB")
                .put("commission_amount", commission(line.price()))
                .put("commission_percent", COMMISSION_PERCENT)
                .put("customer_price", line.price())
                .put("quantity", line.quantity());
    }

    private static ObjectNode prices(PostingLine line) {
        var discount = line.oldPrice().subtract(line.price());
        var percent = line.oldPrice().signum() == 0
                ? BigDecimal.ZERO
                : discount.multiply(HUNDRED).divide(line.oldPrice(), 2, RoundingMode.HALF_UP);
        var node = Json.object();
        node.putArray("actions");
        return node.put("old_price", line.oldPrice())
                .put("payout", line.price().subtract(commission(line.price())))
                .put("price", line.price())
                .put("product_id", line.sku())
                .put("total_discount_percent", percent)
                .put("total_discount_value", discount);
    }
}
