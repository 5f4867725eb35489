package dovod.lib.ozon;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Methods of money: the accruals of 2026, and the transactions that they replace. */
public final class Finances {
    private final Calls calls;

    Finances(Calls calls) {
        this.calls = calls;
    }

    /**
     * {@code /v1/finance/accrual/by-day}. The page has a next one as long as its cursor is not empty.
     *
     * @param date from 2022-01-01
     * @param lastId cursor of the page before, of the same date, not older than 15 minutes; empty for the first
     */
    public Page<Accrual> accruals(LocalDate date, String lastId) throws OzonException {
        return calls.call(
                OzonMethod.ACCRUALS_BY_DAY,
                Calls.body().put("date", date.toString()).put("last_id", lastId),
                fields -> byLastId(fields, lastId));
    }

    /**
     * {@code /v1/finance/accrual/postings}. A posting without accruals is simply missing in the answer.
     *
     * @param postingNumbers 1 to 200
     * @throws IllegalArgumentException if there are none or too many
     */
    public List<PostingAccrual> accruals(List<String> postingNumbers) throws OzonException {
        if (postingNumbers.isEmpty()) {
            throw new IllegalArgumentException("Ozon wants at least one posting");
        }
        OzonLimits.atMost(OzonLimits.ACCRUAL_POSTINGS, postingNumbers.size(), "Posting numbers");
        var body = Calls.body();
        Requests.put(body, "posting_numbers", postingNumbers, ArrayNode::add);
        return calls.call(OzonMethod.ACCRUALS_OF_POSTINGS, body, Finances::ofPostings);
    }

    /** {@code /v1/finance/accrual/types}. */
    public List<AccrualType> accrualTypes() throws OzonException {
        return calls.call(
                OzonMethod.ACCRUAL_TYPES, Calls.body(), fields -> fields.list("accrual_types", AccrualType::read));
    }

    /** {@code /v3/finance/transaction/list}, announced to end on 2026-09-08. The cursor is the next page's number. */
    public Page<Transaction> transactions(TransactionQuery query) throws OzonException {
        return calls.call(OzonMethod.TRANSACTIONS, query.body(), fields -> {
            var result = fields.inner("result");
            boolean hasNext = query.page() < result.whole("page_count");
            var next = hasNext ? Integer.toString(query.page() + 1) : "";
            return Pages.page(result, "operations", Transaction::read, next, hasNext);
        });
    }

    private static Page<Accrual> byLastId(Fields fields, String before) {
        var next = fields.text("last_id");
        boolean hasNext = !next.isEmpty() && !next.equals(before);
        return Pages.page(fields, "accruals", Accrual::read, next, hasNext);
    }

    private static List<PostingAccrual> ofPostings(Fields fields) {
        return fields
                .list("posting_accruals", posting -> {
                    var number = posting.neededText("posting_number");
                    return posting.list("accruals", accrual -> PostingAccrual.read(number, accrual));
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
