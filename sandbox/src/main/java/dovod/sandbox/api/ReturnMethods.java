package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/returns/list}. */
final class ReturnMethods {
    private static final List<String> PERIODS =
            List.of("logistic_return_date", "storage_tariffication_start_date", "visual_status_change_moment");

    private ReturnMethods() {}

    static ObjectNode list(Call call) {
        var filter = call.body().part("filter");
        if (PERIODS.stream().filter(filter::has).count() > 1) {
            throw Refusal.bad("Request validation error: only one of the periods may be filtered by");
        }
        call.body().requiredNumber("limit");
        var limit = call.body().between("limit", 1, 500, 500);
        var lastId = call.body().number("last_id", 0);
        var fitting = call.shop().returns().stream()
                .filter(item -> item.id() > lastId)
                .filter(fits(filter, call.shop()))
                .toList();
        var answer = Json.object();
        var page = fitting.stream().limit(limit).toList();
        answer.set("returns", Json.array(page, item -> render(call, item)));
        return answer.put("has_next", fitting.size() > page.size());
    }

    private static Predicate<ReturnedItem> fits(Body filter, Shop shop) {
        var numbers = filter.texts("posting_numbers", 50);
        var orderId = filter.number("order_id", 0);
        var offer = filter.text("offer_id");
        var status = filter.text("visual_status_name");
        var schema = filter.text("return_schema");
        var compensation = filter.number("compensation_status_id", 0);
        var moments = moments(filter);
        return item -> {
            var posting = posting(shop, item);
            return Postings.anyOf(numbers, item.postingNumber())
                    && (orderId == 0 || orderId == posting.orderId())
                    && (offer.isEmpty() || offer.equals(line(posting, item).offerId()))
                    && (status.isEmpty() || status.equals(item.status().code()))
                    && (schema.isEmpty()
                            || schema.equalsIgnoreCase(posting.scheme().name()))
                    && (compensation == 0 || compensation == compensationId(item))
                    && moments.test(item.status().since());
        };
    }

    private static Predicate<Instant> moments(Body filter) {
        return PERIODS.stream()
                .filter(filter::has)
                .map(filter::part)
                .map(ReturnMethods::period)
                .reduce(instant -> true, Predicate::and);
    }

    private static Predicate<Instant> period(Body period) {
        var from = period.time("time_from");
        var to = period.time("time_to");
        return instant -> (from == null || !instant.isBefore(from)) && (to == null || !instant.isAfter(to));
    }

    private static long compensationId(ReturnedItem item) {
        return Stream.ofNullable(item.compensation())
                .mapToLong(ReturnedItem.State::id)
                .findFirst()
                .orElse(0);
    }

    private static Posting posting(Shop shop, ReturnedItem item) {
        return shop.posting(item.postingNumber()).orElseThrow();
    }

    private static PostingLine line(Posting posting, ReturnedItem item) {
        return posting.lines().stream()
                .filter(line -> line.sku() == item.sku())
                .findFirst()
                .orElse(posting.lines().getFirst());
    }

    private static ObjectNode render(Call call, ReturnedItem item) {
        var posting = posting(call.shop(), item);
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
        node.set("product", product(line(posting, item), item.quantity()));
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
