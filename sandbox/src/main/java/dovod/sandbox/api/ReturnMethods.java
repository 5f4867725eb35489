package dovod.sandbox.api;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.PostingLine;
import dovod.sandbox.world.ReturnedItem;
import dovod.sandbox.world.Shop;
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
        answer.set("returns", Json.array(page, item -> ReturnParts.entry(call, item)));
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

    static Posting posting(Shop shop, ReturnedItem item) {
        return shop.posting(item.postingNumber()).orElseThrow();
    }

    static PostingLine line(Posting posting, ReturnedItem item) {
        return posting.lines().stream()
                .filter(line -> line.sku() == item.sku())
                .findFirst()
                .orElse(posting.lines().getFirst());
    }
}
