package dovod.cases.web;

import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.page.ContextView;
import dovod.cases.spi.CasePanel;
import dovod.kernel.Actor;
import dovod.orders.OrderStories;
import dovod.quality.Verdicts;
import dovod.reviews.CaseReviews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what stands beside a thread: order and product, clocks, buyer. */
@Component
class Beside {

    private final CaseFiles cases;
    private final Verdicts verdicts;
    private final OrderStories stories;
    private final MoneyBeside money;
    private final List<CasePanel> panels;
    private final CaseReviews reviews;

    Beside(
            CaseFiles cases,
            Verdicts verdicts,
            OrderStories stories,
            MoneyBeside money,
            List<CasePanel> panels,
            CaseReviews reviews) {
        this.cases = cases;
        this.verdicts = verdicts;
        this.stories = stories;
        this.money = money;
        this.panels = panels;
        this.reviews = reviews;
    }

    ContextView of(Actor actor, CaseFile file) {
        var row = file.row();
        var story = stories.of(actor, row.shop(), row.order(), file.posting(), row.sku());
        var facts = money.facts(file, story);
        return new ContextView(
                file,
                verdicts.of(actor, Reading.strands(file)),
                story,
                cases.ofBuyer(actor, file),
                money.costs(actor, facts),
                money.grants(actor, facts),
                panels.stream().flatMap(panel -> panel.of(actor, file).stream()).toList(),
                reviews.of(actor, row.id().value(), row.shop(), row.sku(), file.openedAt()));
    }
}
