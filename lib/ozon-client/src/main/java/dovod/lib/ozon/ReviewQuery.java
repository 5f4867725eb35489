package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which reviews to list, of all states and of cancelled orders too.
 *
 * @param publishedFrom only later ones; null for all
 * @param publishedTo only earlier ones; null for all
 * @param skus only of these products, 1000 at most; empty for all
 * @param newestFirst the order of the list
 * @param limit reviews a page, 20 to 100
 * @param cursor of the page before; empty for the first
 */
public record ReviewQuery(
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo,
        List<Long> skus,
        boolean newestFirst,
        int limit,
        String cursor) {

    /** @throws IllegalArgumentException if a list or the limit is beyond Ozon's */
    public ReviewQuery {
        skus = List.copyOf(skus);
        OzonLimits.atMost(OzonLimits.REVIEW_SKUS, skus.size(), "Products");
        Reviews.requirePage(limit);
    }

    /** All reviews, the newest first. */
    public static ReviewQuery newest() {
        return new ReviewQuery(null, null, List.of(), true, OzonLimits.REVIEW_PAGE, "");
    }

    /** The reviews since a moment, the oldest first. */
    public static ReviewQuery since(Instant from) {
        return new ReviewQuery(from, null, List.of(), false, OzonLimits.REVIEW_PAGE, "");
    }

    /** The same reviews, a later page. */
    public ReviewQuery from(String nextCursor) {
        return new ReviewQuery(publishedFrom, publishedTo, skus, newestFirst, limit, nextCursor);
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit).put("last_id", cursor);
        body.put("sort_dir", newestFirst ? "DESC" : "ASC");
        var filters = body.putObject("filters").put("order_status", "ALL").put("status", "ALL");
        Requests.put(filters, "published_from", publishedFrom);
        Requests.put(filters, "published_to", publishedTo);
        Requests.ids(filters, "skus", skus);
        return body;
    }
}
