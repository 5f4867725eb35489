package dovod.cases.web;

import dovod.cases.CaseFile;
import dovod.cases.CaseMerges;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.ledger.CostPanel;
import dovod.ledger.CostPanels;
import dovod.ledger.spi.CaseFacts;
import dovod.orders.Goods;
import dovod.orders.OrderStory;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case costs, for its page: everything but the books is read already. */
@Component
class CostsBeside {

    private final CostPanels panels;
    private final CaseMerges merges;

    CostsBeside(CostPanels panels, CaseMerges merges) {
        this.panels = panels;
        this.merges = merges;
    }

    CostPanel of(Actor actor, CaseFile file, OrderStory story) {
        var row = file.row();
        var bought = bought(row.sku(), story);
        return panels.of(
                actor,
                new CaseFacts(
                        row.id().value(),
                        row.number(),
                        row.subject(),
                        row.marketplace(),
                        row.shop(),
                        row.order(),
                        file.posting(),
                        bought.map(Goods::sku).orElse(row.sku()),
                        bought.map(Goods::name).orElse(row.productName()),
                        bought.map(Goods::price).orElse(null),
                        null,
                        file.openedAt(),
                        merges.partsOf(actor, row.id())));
    }

    /** The same choice as {@link dovod.orders.Purchases}: of several without a sku, the dearest. */
    private static Optional<Goods> bought(@Nullable String sku, OrderStory story) {
        return story.goods().stream()
                .filter(goods -> sku == null || goods.sku().equals(sku))
                .max(Comparator.comparing(CostsBeside::price));
    }

    private static long price(Goods goods) {
        return Optional.ofNullable(goods.price()).map(Money::minor).orElse(0L);
    }
}
