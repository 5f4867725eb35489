package dovod.orders;

import dovod.kernel.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads all rows about some postings, a table at a time. */
@Component
class ReadingPostings {

    private final JdbcPostings postings;
    private final JdbcFacts facts;
    private final JdbcEntries entries;
    private final JdbcReturns returns;
    private final JdbcStocks stocks;
    private final JdbcLooks looks;

    ReadingPostings(
            JdbcPostings postings,
            JdbcFacts facts,
            JdbcEntries entries,
            JdbcReturns returns,
            JdbcStocks stocks,
            JdbcLooks looks) {
        this.postings = postings;
        this.facts = facts;
        this.entries = entries;
        this.returns = returns;
        this.stocks = stocks;
        this.looks = looks;
    }

    Optional<UUID> shopOf(TenantId tenant, String number) {
        return postings.shopOf(tenant, number);
    }

    KnownPostings read(TenantId tenant, Subject subject) {
        return read(tenant, subject, any -> true);
    }

    /** @param wanted of the others nothing more is read */
    KnownPostings read(TenantId tenant, Subject subject, Predicate<KnownPosting> wanted) {
        if (subject.order() == null && subject.posting() == null) {
            return KnownPostings.NONE;
        }
        var shop = subject.shop();
        var found = postings.find(tenant, subject).stream().filter(wanted).toList();
        var numbers = found.stream().map(KnownPosting::posting).toList();
        return numbers.isEmpty()
                ? KnownPostings.NONE
                : new KnownPostings(
                        found,
                        postings.items(tenant, numbers),
                        facts.of(tenant, shop, numbers),
                        entries.of(tenant, shop, numbers),
                        returns.of(tenant, shop, numbers),
                        looks.of(tenant, shop, numbers));
    }

    List<StockLine> stocks(TenantId tenant, UUID shop, Collection<String> skus) {
        return skus.isEmpty() ? List.of() : stocks.of(tenant, shop, skus);
    }
}
