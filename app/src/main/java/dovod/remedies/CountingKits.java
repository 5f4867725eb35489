package dovod.remedies;

import dovod.kernel.Money;
import dovod.kernel.TenantId;
import dovod.ledger.BookKinds;
import dovod.ledger.Books;
import dovod.ledger.CostKind;
import dovod.ledger.Costs;
import dovod.ledger.NewEntry;
import dovod.ledger.Source;
import dovod.orders.BookEntry;
import dovod.orders.PostingFiles;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Posts what the marketplace books for a kit that was ordered by a code: the kit's order is part of the case, so its
 * carriage and fees are, and the rouble that came for it. An entry is posted once.
 */
@Component
public class CountingKits {

    /** Marketplaces still book something so long after an order. */
    static final Duration PATIENCE = Duration.ofDays(90);

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int MOST = 100;

    private final Tenancy tenancy;
    private final JdbcCodes codes;
    private final JdbcGrants grants;
    private final PostingFiles files;
    private final BookKinds kinds;
    private final Costs costs;
    private final Clock clock;

    CountingKits(
            Tenancy tenancy,
            JdbcCodes codes,
            JdbcGrants grants,
            PostingFiles files,
            BookKinds kinds,
            Costs costs,
            Clock clock) {
        this.tenancy = tenancy;
        this.codes = codes;
        this.grants = grants;
        this.files = files;
        this.kinds = kinds;
        this.costs = costs;
        this.clock = clock;
    }

    /** True when there may be more. */
    public boolean count(TenantId tenant) {
        var now = clock.instant();
        var used = tenancy.in(tenant, () -> codes.toCount(tenant, now.minus(PATIENCE), now.minus(EVERY), now, MOST));
        used.forEach(code -> tenancy.run(tenant, () -> count(tenant, code)));
        return used.size() == MOST;
    }

    private void count(TenantId tenant, UsedCode code) {
        var grant = grants.find(tenant, code.grant()).orElseThrow();
        files.of(tenant, code.shop(), List.of(code.posting())).stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> entry.amount().currency().equals(Books.CURRENCY))
                .filter(entry -> entry.amount().minor() != 0)
                .forEach(entry -> costs.post(tenant, posted(grant, kinds.of(code.marketplace(), entry.kind()), entry)));
    }

    /** The books tell what the seller gets, the ledger what a case costs. */
    private static NewEntry posted(Grant grant, CostKind kind, BookEntry entry) {
        var told = entry.amount();
        var amount = kind == CostKind.RECOVERED ? told : new Money(-told.minor(), told.currency());
        return new NewEntry(
                "kit-" + entry.externalId(),
                grant.caseId(),
                kind,
                amount,
                Source.MARKETPLACE,
                null,
                entry.at(),
                grant.title() + ": " + entry.title(),
                grant.part(),
                grant.reason().code());
    }
}
