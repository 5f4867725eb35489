package dovod.lib.ozon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which questions to list, of all states.
 *
 * @param from only later ones; null for all
 * @param to only earlier ones; null for all
 * @param newestFirst the order of the list
 * @param limit questions a page, 1 to 100
 * @param cursor of the page before; empty for the first
 */
public record QuestionQuery(
        @Nullable Instant from, @Nullable Instant to, boolean newestFirst, int limit, String cursor) {

    /** @throws IllegalArgumentException if the limit is beyond Ozon's */
    public QuestionQuery {
        OzonLimits.page(OzonLimits.REVIEW_PAGE, limit);
    }

    /** All questions, the newest first. */
    public static QuestionQuery newest() {
        return new QuestionQuery(null, null, true, OzonLimits.REVIEW_PAGE, "");
    }

    /** The questions since a moment, the oldest first. */
    public static QuestionQuery since(Instant from) {
        return new QuestionQuery(from, null, false, OzonLimits.REVIEW_PAGE, "");
    }

    /** The same questions, a later page. */
    public QuestionQuery from(String nextCursor) {
        return new QuestionQuery(from, to, newestFirst, limit, nextCursor);
    }

    ObjectNode body() {
        var body = Calls.body().put("limit", limit).put("last_id", cursor);
        body.put("sort_dir", newestFirst ? "DESC" : "ASC");
        var filter = body.putObject("filter").put("status", "ALL");
        Requests.put(filter, "date_from", from);
        Requests.put(filter, "date_to", to);
        return body;
    }
}
