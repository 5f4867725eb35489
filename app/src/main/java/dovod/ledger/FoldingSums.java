package dovod.ledger;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the sums of the reports. Each changed case is reckoned anew as a whole, and the difference to what stood of it
 * before goes into the sums; so they are right whatever changed, and nobody who posts waits for them.
 */
@Component
public class FoldingSums {

    private final Tenancy tenancy;
    private final JdbcUnfolded unfolded;
    private final JdbcCostEntries entries;
    private final JdbcMonthSums sums;

    FoldingSums(Tenancy tenancy, JdbcUnfolded unfolded, JdbcCostEntries entries, JdbcMonthSums sums) {
        this.tenancy = tenancy;
        this.unfolded = unfolded;
        this.entries = entries;
        this.sums = sums;
    }

    /** One batch. True when there may be more. */
    public boolean fold(TenantId tenant) {
        return tenancy.in(tenant, () -> {
            var cases = unfolded.take(tenant);
            if (cases.isEmpty()) {
                return false;
            }
            var now = reckoned(tenant, cases);
            var before = cases.stream().flatMap(kept -> kept.folded().stream()).toList();
            sums.add(
                    tenant,
                    Shares.difference(
                            before, now.values().stream().flatMap(List::stream).toList()));
            unfolded.keep(tenant, now);
            return true;
        });
    }

    private HashMap<UUID, List<Share>> reckoned(TenantId tenant, List<KeptCase> cases) {
        var posted = entries.ofCases(tenant, cases.stream().map(KeptCase::id).toList()).stream()
                .collect(Collectors.groupingBy(Entry::caseId));
        var now = new HashMap<UUID, List<Share>>();
        cases.forEach(kept -> now.put(kept.id(), Shares.of(kept, posted.getOrDefault(kept.id(), List.of()))));
        return now;
    }
}
