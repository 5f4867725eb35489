package dovod.ledger;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * What a report is asked for.
 *
 * @param from the first month in which the cases were opened
 * @param to the last one, not before the first
 */
public record ReportQuery(Dimension dimension, YearMonth from, YearMonth to) {

    private static final int LONGEST = 60;

    public ReportQuery {
        if (to.isBefore(from)) {
            var first = to;
            to = from;
            from = first;
        }
        if (from.plusMonths(LONGEST).isBefore(to)) {
            throw new Refused(Refusal.field("from", "report_too_long", LONGEST));
        }
    }

    /**
     * @param from such as {@code 2026-11}; empty for the month before last
     * @param to empty for this month
     * @throws Refused {@code report_month} on {@code from}; {@code report_dimension} on {@code by}
     */
    public static ReportQuery of(String by, String from, String to, YearMonth now) {
        var dimension = by.isEmpty()
                ? Dimension.PRODUCT
                : Dimension.ofCode(by).orElseThrow(() -> new Refused(Refusal.field("by", "report_dimension")));
        return new ReportQuery(dimension, month(from, now.minusMonths(2)), month(to, now));
    }

    private static YearMonth month(String written, YearMonth otherwise) {
        try {
            return written.isBlank() ? otherwise : YearMonth.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Refused(Refusal.field("from", "report_month"));
        }
    }
}
