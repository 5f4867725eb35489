package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which FBS postings to list. Ozon needs a period, a year at most, whatever else is asked.
 *
 * @param since begin of the period in which processing began
 * @param to end of it
 * @param changedSince only with a change of status after this; null for all
 * @param statuses only these; empty for all
 * @param orderNumbers only of these orders, 100 at most; empty for all
 * @param limit postings a page, 1 to 100
 * @param cursor of the page before; empty for the first
 */
public record FbsQuery(
        Instant since,
        Instant to,
        @Nullable Instant changedSince,
        List<String> statuses,
        List<String> orderNumbers,
        int limit,
        String cursor) {

    /** @throws IllegalArgumentException if a list or the limit is over Ozon's */
    public FbsQuery {
        statuses = List.copyOf(statuses);
        orderNumbers = List.copyOf(orderNumbers);
        OzonLimits.page(OzonLimits.POSTING_PAGE, limit);
        OzonLimits.atMost(OzonLimits.FBS_ORDER_NUMBERS, orderNumbers.size(), "Order numbers");
    }

    /** All postings of a period. */
    public static FbsQuery between(Instant since, Instant to) {
        return new FbsQuery(since, to, null, List.of(), List.of(), OzonLimits.POSTING_PAGE, "");
    }

    /** The same postings, as far as they have changed since a moment. */
    public FbsQuery changedSince(Instant moment) {
        return new FbsQuery(since, to, moment, statuses, orderNumbers, limit, cursor);
    }

    /** The same postings, as far as they belong to some orders. */
    public FbsQuery ofOrders(List<String> numbers) {
        return new FbsQuery(since, to, changedSince, statuses, numbers, limit, cursor);
    }

    /** The same postings, a later page. */
    public FbsQuery from(String nextCursor) {
        return new FbsQuery(since, to, changedSince, statuses, orderNumbers, limit, nextCursor);
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit).put("cursor", cursor).put("sort_dir", "ASC");
        var filter = body.putObject("filter");
        Requests.put(filter, "since", since);
        Requests.put(filter, "to", to);
        Requests.put(filter, "statuses", statuses, ArrayNode::add);
        Requests.put(filter, "order_numbers", orderNumbers, ArrayNode::add);
        if (changedSince != null) {
            Requests.period(filter.putObject("last_changed_status_date"), "from", changedSince, "to", to);
        }
        Requests.with(body, "analytics_data", "financial_data");
        return body;
    }
}
