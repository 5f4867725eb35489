package dovod.cases.page;

import dovod.cases.CaseFile;
import dovod.cases.CaseLine;
import dovod.orders.OrderStory;
import java.util.List;

/**
 * What stands beside a thread.
 *
 * @param others the same buyer's other cases, newest first
 */
public record ContextView(CaseFile file, OrderStory story, List<CaseLine> others) {}
