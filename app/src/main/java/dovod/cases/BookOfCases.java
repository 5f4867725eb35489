package dovod.cases;

import dovod.conversations.ConversationId;
import dovod.kernel.TenantId;
import dovod.ledger.spi.CaseBook;
import dovod.ledger.spi.CaseFacts;
import dovod.orders.Goods;
import dovod.orders.Purchases;
import dovod.quality.Matter;
import dovod.quality.Matters;
import dovod.quality.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the ledger what a case is about: the whole one, when it was merged into another. */
@Component
class BookOfCases implements CaseBook {

    private final JdbcCaseReads cases;
    private final CaseMerges merges;
    private final JdbcStrands strands;
    private final Purchases purchases;
    private final Matters matters;

    BookOfCases(JdbcCaseReads cases, CaseMerges merges, JdbcStrands strands, Purchases purchases, Matters matters) {
        this.cases = cases;
        this.merges = merges;
        this.strands = strands;
        this.purchases = purchases;
        this.matters = matters;
    }

    @Override
    public Optional<CaseFacts> find(TenantId tenant, UUID caseId) {
        return row(tenant, caseId).map(row -> facts(tenant, whole(tenant, row)));
    }

    private CaseRow whole(TenantId tenant, CaseRow row) {
        var last = row;
        while (last.mergedInto() != null) {
            last = row(tenant, last.mergedInto()).orElseThrow();
        }
        return last;
    }

    private CaseFacts facts(TenantId tenant, CaseRow row) {
        var about = row.about();
        var bought = purchases.find(tenant, about.shop(), about.order(), about.posting(), about.sku());
        return new CaseFacts(
                row.id(),
                row.number(),
                about.subject(),
                about.marketplace(),
                about.shop(),
                about.order(),
                about.posting(),
                bought.map(Goods::sku).orElse(about.sku()),
                bought.map(Goods::name).orElse(null),
                bought.map(Goods::price).orElse(null),
                topic(tenant, row.id()),
                row.openedAt(),
                merges.partsOf(tenant, row.id()));
    }

    private @Nullable String topic(TenantId tenant, UUID id) {
        var here = strands.of(tenant, List.of(id)).stream()
                .map(strand -> new ConversationId(strand.conversation()))
                .toList();
        return matters.of(tenant, here).values().stream()
                .map(Matter::topic)
                .filter(Objects::nonNull)
                .min(Topic::compareTo)
                .map(Topic::code)
                .orElse(null);
    }

    private Optional<CaseRow> row(TenantId tenant, UUID id) {
        return cases.rows(tenant, List.of(id)).stream().findFirst();
    }
}
