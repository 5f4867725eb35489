package dovod.remedies.jobs;

import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Background;
import dovod.remedies.CountingKits;
import dovod.remedies.GivingCodes;
import dovod.remedies.PreparingVouchers;
import dovod.remedies.WatchingCodes;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Goes through the tenants again and again: makes promotions, gives their codes, watches what becomes of them. */
@Component
class VoucherTurns {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final People people;

    VoucherTurns(
            Background background,
            People people,
            PreparingVouchers preparing,
            GivingCodes giving,
            WatchingCodes watching,
            CountingKits counting) {
        this.people = people;
        background.every(
                "remedies-vouchers",
                SOON,
                () -> everywhere(tenant -> {
                    giving.give(tenant);
                    return preparing.step(tenant);
                }));
        background.every("remedies-codes", SELDOM, () -> everywhere(watching::watch));
        background.every("remedies-kits", SELDOM, () -> everywhere(counting::count));
    }

    private boolean everywhere(Predicate<TenantId> turn) {
        var more = false;
        for (var tenant : people.tenants()) {
            more |= turn.test(tenant);
        }
        return more;
    }
}
