package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which FBO postings to list.
 *
 * @param since begin of the period; null for none. Over a year answers {@code PERIOD_IS_TOO_LONG}
 * @param to end of the period; null for none
 * @param statuses only these; empty for all
 * @param postingNumbers only these, 1000 at most; empty for all
 * @param orderNumbers only of these orders, 1000 at most; empty for all
 * @param limit postings a page, 1 to 100
 * @param cursor of the page before; empty for the first
 */
public record FboQuery(
        @Nullable Instant since,
        @Nullable Instant to,
        List<String> statuses,
        List<String> postingNumbers,
        List<String> orderNumbers,
        int limit,
        String cursor) {

    /** @throws IllegalArgumentException if a list or the limit is over Ozon's */
    public FboQuery {
        statuses = List.copyOf(statuses);
        postingNumbers = List.copyOf(postingNumbers);
        orderNumbers = List.copyOf(orderNumbers);
        OzonLimits.page(OzonLimits.POSTING_PAGE, limit);
        OzonLimits.atMost(OzonLimits.FBO_NUMBERS, postingNumbers.size(), "Posting numbers");
        OzonLimits.atMost(OzonLimits.FBO_NUMBERS, orderNumbers.size(), "Order numbers");
    }

    /** All postings of a period. */
    public static FboQuery between(Instant since, Instant to) {
        return new FboQuery(since, to, List.of(), List.of(), List.of(), OzonLimits.POSTING_PAGE, "");
    }

    /** The postings of some orders. */
    public static FboQuery ofOrders(List<String> orderNumbers) {
        return new FboQuery(null, null, List.of(), List.of(), orderNumbers, OzonLimits.POSTING_PAGE, "");
    }

    /** Some postings, with the reason of a cancellation, which {@link Postings#fbo} does not tell. */
    public static FboQuery ofPostings(List<String> postingNumbers) {
        return new FboQuery(null, null, List.of(), postingNumbers, List.of(), OzonLimits.POSTING_PAGE, "");
    }

    /** The same postings, a later page. */
    public FboQuery from(String nextCursor) {
        return new FboQuery(since, to, statuses, postingNumbers, orderNumbers, limit, nextCursor);
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit).put("cursor", cursor).put("sort_dir", "ASC");
        var filter = body.putObject("filter");
        Requests.put(filter, "since", since);
        Requests.put(filter, "to", to);
        Requests.put(filter, "statuses", statuses, ArrayNode::add);
        Requests.put(filter, "posting_numbers", postingNumbers, ArrayNode::add);
        Requests.put(filter, "order_numbers", orderNumbers, ArrayNode::add);
        Requests.with(body, "analytics_data", "financial_data");
        return body;
    }
}
