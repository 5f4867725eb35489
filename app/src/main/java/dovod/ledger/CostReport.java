package dovod.ledger;

import java.util.List;

/**
 * What cases cost that were opened in some months.
 *
 * @param all everything in one line
 * @param lines the dearest first
 * @param dearest the dearest cases
 * @param more true when there are more lines than these
 */
public record CostReport(ReportQuery query, CostLine all, List<CostLine> lines, List<DearCase> dearest, boolean more) {}
