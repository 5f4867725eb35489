package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an hour of each role costs. */
@Component
public class Rates {

    private final Tenancy tenancy;
    private final JdbcRates rates;
    private final CostRules rules;
    private final Clock clock;

    Rates(Tenancy tenancy, JdbcRates rates, CostRules rules, Clock clock) {
        this.tenancy = tenancy;
        this.rates = rates;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rate of every role as it stands. */
    public List<Rate> all(Actor actor) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(
                actor.tenant(),
                () -> Arrays.stream(Role.values())
                        .map(role -> of(actor.tenant(), role, clock.instant()))
                        .toList());
    }

    Rate of(TenantId tenant, Role role, Instant at) {
        return rates.of(tenant, role, at).orElseGet(() -> new Rate(role, rules.hour(), null, null));
    }
}
