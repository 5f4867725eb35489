package dovod.ledger.jobs;

import dovod.kernel.TenantId;
import dovod.ledger.Attention;
import dovod.ledger.CountingOrders;
import dovod.ledger.FoldingSums;
import dovod.people.People;
import dovod.platform.Background;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Goes through the tenants again and again: ends what fell silent, folds sums and counts orders for reports. */
@Component
class LedgerSweeps {

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration FOLD = Duration.ofSeconds(5);

    private static final Duration COUNT = Duration.ofMinutes(5);

    private final People people;

    LedgerSweeps(
            Background background, People people, Attention attention, FoldingSums folding, CountingOrders counting) {
        this.people = people;
        background.every("ledger-silence", SILENCE, () -> everywhere(attention::sweep));
        background.every("ledger-fold", FOLD, () -> everywhere(folding::fold));
        background.every("ledger-orders", COUNT, () -> everywhere(counting::count));
    }

    private boolean everywhere(Predicate<TenantId> turn) {
        var more = false;
        for (var tenant : people.tenants()) {
            more |= turn.test(tenant);
        }
        return more;
    }
}
