package dovod.cases.jobs;

import dovod.cases.SweepingCases;
import dovod.kernel.TenantId;
import dovod.people.People;
import dovod.platform.Background;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Goes through the tenants again and again. */
@Component
class CaseSweeps {

    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final Duration TIDY = Duration.ofSeconds(10);

    private final People people;

    CaseSweeps(Background background, People people, SweepingCases sweeping) {
        this.people = people;
        background.every("cases-sweep", SWEEP, () -> everywhere(sweeping::sweep));
        background.every("cases-tidy", TIDY, () -> everywhere(sweeping::tidy));
    }

    private boolean everywhere(Predicate<TenantId> turn) {
        var more = false;
        for (var tenant : people.tenants()) {
            more |= turn.test(tenant);
        }
        return more;
    }
}
