package dovod.sandbox.api;

import static dovod.sandbox.api.Postings.anyOf;

import dovod.sandbox.http.Body;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.json.Json;
import dovod.sandbox.world.Posting;
import dovod.sandbox.world.Scheme;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v4/posting/fbs/list} and {@code /v3/posting/fbs/get}. */
final class FbsMethods {
    private static final int MOST_IDS = 1000;

    private FbsMethods() {}

    static ObjectNode list(Call call) {
        var filter = call.body().part("filter");
        call.body().requiredNumber("limit");
        var created = Postings.created(required(filter, "since"), required(filter, "to"));
        var page = Postings.page(call, Scheme.FBS, created.and(fits(filter)));
        var with = call.body().part("with");
        var answer = Json.object().put("cursor", page.cursor()).put("has_next", page.hasNext());
        answer.set("postings", Json.array(page.entries(), posting -> FbsPosting.entry(posting, with, call.now())));
        return answer;
    }

    static ObjectNode get(Call call) {
        var posting = Postings.find(call, Scheme.FBS);
        var answer = Json.object();
        answer.set("result", FbsPosting.detail(posting, call.body().part("with"), call.now(), related(call, posting)));
        return answer;
    }

    private static Predicate<Posting> fits(Body filter) {
        var statuses = filter.texts("statuses", 20);
        var orders = filter.texts("order_numbers", 100);
        var orderId = filter.number("order_id", 0);
        var warehouses = filter.numbers("warehouse_ids", MOST_IDS);
        var methods = filter.numbers("delivery_method_ids", MOST_IDS);
        var changed = filter.part("last_changed_status_date");
        var lastChange = between(changed.time("from"), changed.time("to"));
        return lastChange.and(posting -> anyOf(statuses, posting.status())
                && anyOf(orders, posting.orderNumber())
                && (orderId == 0 || orderId == posting.orderId())
                && anyId(warehouses, posting)
                && anyId(methods, posting));
    }

    private static boolean anyId(List<Long> ids, Posting posting) {
        return ids.isEmpty() || ids.contains(posting.route().from().id());
    }

    private static Predicate<Posting> between(@Nullable Instant from, @Nullable Instant to) {
        return posting -> (from == null || !posting.changedAt().isBefore(from))
                && (to == null || !posting.changedAt().isAfter(to));
    }

    private static Instant required(Body filter, String name) {
        var time = filter.time(name);
        if (time == null) {
            throw Refusal.invalid("filter." + name, "value is required");
        }
        return time;
    }

    private static List<String> related(Call call, Posting posting) {
        return call.shop().postings().stream()
                .filter(other -> other.orderId() == posting.orderId())
                .map(Posting::number)
                .filter(number -> !number.equals(posting.number()))
                .toList();
    }
}
