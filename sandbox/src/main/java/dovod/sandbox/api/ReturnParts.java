package dovod.sandbox.api;

import dovod.sandbox.json.Json;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.ReturnedItem;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** How {@code /v1/returns/list} writes a return. */
final class ReturnParts {
    private ReturnParts() {}

    static ObjectNode entry(Call call, ReturnedItem item) {
        var posting = ReturnMethods.posting(call.shop(), item);
        var node = Json.object();
        node.putArray("exemplars").add(Json.object().put("id", item.id() + 11));
        node.put("id", item.id())
                .put("company_id", Long.parseLong(call.account().clientId()))
                .put("return_reason_name", item.reason())
                .put("type", item.type())
                .put("schema", posting.scheme().mixedCase())
                .put("order_id", posting.orderId())
                .put("order_number", posting.orderNumber());
        node.set("place", place(item));
        node.set("target_place", place(item));
        node.set("storage", storage());
        node.set("product", product(ReturnMethods.line(posting, item), item.quantity()));
        node.set("logistic", logistic(item));
        node.set("visual", state(item.status()));
        node.putObject("additional_info").put("is_opened", false).put("is_super_econom", false);
        node.put("source_id", item.id() + 3)
                .put("posting_number", item.postingNumber())
                .put("clearing_id", item.id() + 5)
                .put("return_clearing_id", (Long) null);
        var compensation = item.compensation();
        node.set("compensation_status", compensation == null ? null : state(compensation));
        return node;
    }

    private static ObjectNode place(ReturnedItem item) {
        return Json.object()
                .put("id", item.place().id())
                .put("name", item.place().name())
                .put("address", "Россия, " + item.place().cluster());
    }

    private static ObjectNode storage() {
        var node = Json.object();
        node.set("sum", Json.price(BigDecimal.ZERO));
        node.put("tariffication_first_date", (String) null)
                .put("tariffication_start_date", (String) null)
                .put("arrived_moment", (String) null)
                .put("days", 0);
        node.set("utilization_sum", Json.price(BigDecimal.ZERO));
        return node.put("utilization_forecast_date", (String) null);
    }

    private static ObjectNode product(PostingLine line, int quantity) {
        var node = Json.object()
                .put("sku", line.sku())
                .put("offer_id", line.offerId())
                .put("name", line.name());
        var commission = PostingParts.commission(line.price());
        node.set("price", Json.price(line.price()));
        node.set("price_without_commission", Json.price(line.price().subtract(commission)));
        node.put("commission_percent", 18);
        node.set("commission", Json.price(commission));
        return node.put("quantity", quantity);
    }

    private static ObjectNode logistic(ReturnedItem item) {
        return Json.object()
                .put("technical_return_moment", Json.time(item.status().since()))
                .put("final_moment", (String) null)
                .put("cancelled_with_compensation_moment", (String) null)
                .put("return_date", Json.time(item.status().since()))
                .put("barcode", "ii" + item.id());
    }

    private static ObjectNode state(ReturnedItem.State state) {
        var node = Json.object();
        node.putObject("status")
                .put("id", state.id())
                .put("display_name", state.name())
                .put("sys_name", state.code());
        return node.put("change_moment", Json.time(state.since()));
    }
}
