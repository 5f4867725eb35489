package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which returns to list. Ozon filters by one kind of time only; this is the time of the last change of state.
 *
 * @param changedFrom begin of the period of the last change; null together with {@code changedTo} for all
 * @param changedTo end of it
 * @param postingNumbers only of these, 50 at most; empty for all
 * @param limit returns a page, 1 to 500
 * @param lastId cursor of the page before; 0 for the first
 */
public record ReturnQuery(
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo,
        List<String> postingNumbers,
        int limit,
        long lastId) {

    /** @throws IllegalArgumentException if a list or the limit is over Ozon's */
    public ReturnQuery {
        postingNumbers = List.copyOf(postingNumbers);
        OzonLimits.page(OzonLimits.RETURN_PAGE, limit);
        OzonLimits.atMost(OzonLimits.RETURN_POSTING_NUMBERS, postingNumbers.size(), "Posting numbers");
    }

    /** Returns whose state changed in a period. */
    public static ReturnQuery changedBetween(Instant from, Instant to) {
        return new ReturnQuery(from, to, List.of(), OzonLimits.RETURN_PAGE, 0);
    }

    /** Returns of some postings. */
    public static ReturnQuery ofPostings(List<String> postingNumbers) {
        return new ReturnQuery(null, null, postingNumbers, OzonLimits.RETURN_PAGE, 0);
    }

    /** The same returns, a later page. */
    public ReturnQuery from(String cursor) {
        return new ReturnQuery(changedFrom, changedTo, postingNumbers, limit, Long.parseLong(cursor));
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit).put("last_id", lastId);
        var filter = body.putObject("filter");
        if (changedFrom != null && changedTo != null) {
            var period = filter.putObject("visual_status_change_moment");
            Requests.period(period, "time_from", changedFrom, "time_to", changedTo);
        }
        Requests.put(filter, "posting_numbers", postingNumbers, ArrayNode::add);
        return body;
    }
}
