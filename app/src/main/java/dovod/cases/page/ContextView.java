package dovod.cases.page;

import dovod.cases.CaseFile;
import dovod.cases.CaseLine;
import dovod.cases.spi.CasePanel;
import dovod.ledger.CostPanel;
import dovod.orders.OrderStory;
import dovod.quality.ThreadVerdict;
import dovod.remedies.GrantPanel;
import dovod.reviews.CaseReviews;
import java.util.List;

/**
 * What stands beside a thread.
 *
 * @param verdict what the reply check says of its conversations
 * @param others the same buyer's other cases, newest first
 * @param costs what it costs
 * @param grants what was given to its buyer
 * @param panels what rooms above add
 * @param reviews of its product around its time, those joined to it first
 */
public record ContextView(
        CaseFile file,
        ThreadVerdict verdict,
        OrderStory story,
        List<CaseLine> others,
        CostPanel costs,
        GrantPanel grants,
        List<CasePanel.Drawing> panels,
        CaseReviews.Panel reviews) {

    public String topics() {
        return Topics.of(file);
    }
}
