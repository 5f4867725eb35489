package dovod.cases.web;

import dovod.cases.CaseFile;
import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.ledger.CostPanel;
import dovod.ledger.CostPanels;
import dovod.ledger.spi.CaseFacts;
import dovod.orders.Goods;
import dovod.orders.OrderStory;
import dovod.remedies.GrantPanel;
import dovod.remedies.GrantPanels;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case costs and what was given in it, for its page: everything but the books is read already. */
@Component
class MoneyBeside {

    private final CostPanels panels;
    private final GrantPanels grants;

    MoneyBeside(CostPanels panels, GrantPanels grants) {
        this.panels = panels;
        this.grants = grants;
    }

    CostPanel costs(Actor actor, CaseFacts facts) {
        return panels.of(actor, facts);
    }

    GrantPanel grants(Actor actor, CaseFacts facts) {
        return grants.of(actor, facts);
    }

    CaseFacts facts(CaseFile file, OrderStory story) {
        var row = file.row();
        var bought = bought(row.sku(), story);
        return new CaseFacts(
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
                file.parts());
    }

    /** The same choice as {@link dovod.orders.Purchases}: of several without a sku, the dearest. */
    private static Optional<Goods> bought(@Nullable String sku, OrderStory story) {
        return story.goods().stream()
                .filter(goods -> sku == null || goods.sku().equals(sku))
                .max(Comparator.comparing(MoneyBeside::price));
    }

    private static long price(Goods goods) {
        return Optional.ofNullable(goods.price()).map(Money::minor).orElse(0L);
    }
}
