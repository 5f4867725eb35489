package dovod.lib.ozon;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which transactions to list.
 *
 * @param from begin of the period; null together with {@code to} if a posting is asked for
 * @param to end of the period, a month after {@code from} at most
 * @param operationTypes only these; empty for all
 * @param postingNumber only of this posting; empty for all
 * @param page number of the page, from 1
 * @param pageSize operations a page, 1 to 1000
 */
public record TransactionQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        List<String> operationTypes,
        String postingNumber,
        int page,
        int pageSize) {

    /** @throws IllegalArgumentException if a number is out of range */
    public TransactionQuery {
        operationTypes = List.copyOf(operationTypes);
        OzonLimits.page(OzonLimits.TRANSACTION_PAGE, pageSize);
        if (page < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, not " + page);
        }
    }

    /** All operations of a period. */
    public static TransactionQuery between(Instant from, Instant to) {
        return new TransactionQuery(from, to, List.of(), "", 1, OzonLimits.TRANSACTION_PAGE);
    }

    /** All operations of a posting. */
    public static TransactionQuery ofPosting(String postingNumber) {
        return new TransactionQuery(null, null, List.of(), postingNumber, 1, OzonLimits.TRANSACTION_PAGE);
    }

    /** The same operations, another page. */
    public TransactionQuery page(int number) {
        return new TransactionQuery(from, to, operationTypes, postingNumber, number, pageSize);
    }

    ObjectNode body() {
        var body = Calls.body().put("page", page).put("page_size", pageSize);
        var filter = body.putObject("filter").put("transaction_type", "all");
        if (from != null && to != null) {
            Requests.period(filter.putObject("date"), "from", from, "to", to);
        }
        Requests.put(filter, "operation_type", operationTypes, ArrayNode::add);
        if (!postingNumber.isEmpty()) {
            filter.put("posting_number", postingNumber);
        }
        return body;
    }
}
