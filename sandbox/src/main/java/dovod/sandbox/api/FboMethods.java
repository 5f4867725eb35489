package dovod.sandbox.api;

import static dovod.sandbox.api.Postings.anyOf;

import dovod.sandbox.http.Body;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.Scheme;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v3/posting/fbo/list} and {@code /v2/posting/fbo/get}. */
final class FboMethods {
    private static final int MOST_NUMBERS = 1000;

    private FboMethods() {}

    static ObjectNode list(Call call) {
        var filter = call.body().part("filter");
        var statuses = filter.texts("statuses", 20);
        var numbers = filter.texts("posting_numbers", MOST_NUMBERS);
        var orders = filter.texts("order_numbers", MOST_NUMBERS);
        var created = Postings.created(filter.time("since"), filter.time("to"));
        var page = Postings.page(
                call,
                Scheme.FBO,
                created.and(posting -> anyOf(statuses, posting.status())
                        && anyOf(numbers, posting.number())
                        && anyOf(orders, posting.orderNumber())));
        var with = call.body().part("with");
        var answer = Json.object().put("cursor", page.cursor()).put("has_next", page.hasNext());
        answer.set("postings", Json.array(page.entries(), posting -> entry(posting, with)));
        return answer;
    }

    static ObjectNode get(Call call) {
        var posting = Postings.find(call, Scheme.FBO);
        var with = call.body().part("with");
        var result = common(posting, with);
        result.put("fact_delivery_date", Json.time(posting.deliveredAt().orElse(null)));
        result.set("products", Json.array(posting.lines(), FboMethods::olderProduct));
        if (with.flag("financial_data")) {
            result.set("financial_data", PostingParts.olderFinancialData(posting));
        }
        var answer = Json.object();
        answer.set("result", result);
        return answer;
    }

    private static ObjectNode entry(Posting posting, Body with) {
        var node = common(posting, with);
        node.set("products", Json.array(posting.lines(), FboMethods::product));
        node.set("cancellation", posting.cancellation() == null ? null : PostingParts.shortCancellation(posting));
        if (with.flag("financial_data")) {
            node.set("financial_data", PostingParts.financialData(posting, false));
        }
        return node;
    }

    private static ObjectNode common(Posting posting, Body with) {
        var node = Json.object();
        node.putArray("additional_data");
        node.set("analytics_data", with.flag("analytics_data") ? analytics(posting) : null);
        node.put("cancel_reason_id", PostingParts.cancelReasonId(posting))
                .put("created_at", Json.time(posting.terms().createdAt()));
        node.set("external_order", PostingParts.externalOrder());
        node.set("financial_data", null);
        node.put("in_process_at", Json.time(posting.terms().inProcessAt()));
        node.set("legal_info", with.flag("legal_info") ? PostingParts.legalInfo() : null);
        return node.put("order_id", posting.orderId())
                .put("order_number", posting.orderNumber())
                .put("posting_number", posting.number())
                .put("status", posting.status())
                .put("substatus", posting.substatus());
    }

    private static ObjectNode analytics(Posting posting) {
        return Json.object()
                .put("city", "")
                .put("client_delivery_date_begin", Json.time(posting.terms().deliveryBegin()))
                .put("client_delivery_date_end", Json.time(posting.terms().deliveryEnd()))
                .put("delivery_type", posting.route().deliveryType())
                .put("is_legal", false)
                .put("is_premium", false)
                .put("payment_type_group_name", posting.terms().payment())
                .put("warehouse_id", posting.route().from().id())
                .put("warehouse_name", posting.route().from().name());
    }

    private static ObjectNode product(PostingLine line) {
        var node = bare(line);
        node.set("price", Json.money(line.price()));
        return node;
    }

    private static ObjectNode olderProduct(PostingLine line) {
        return bare(line).put("currency_code", "RUB").put("price", line.price().toPlainString());
    }

    private static ObjectNode bare(PostingLine line) {
        var node = Json.object();
        node.putArray("digital_codes");
        return node.put("is_marketplace_buyout", false)
                .put("name", line.name())
                .put("offer_id", line.offerId())
                .put("quantity", line.quantity())
                .put("sku", line.sku());
    }
}
