package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Money;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may give how much, and how much in a month. */
@Component
public class Limits {

    /** Months of the budget begin where the marketplaces' do. */
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final Tenancy tenancy;
    private final JdbcLimits limits;
    private final JdbcTallies tallies;
    private final Clock clock;

    Limits(Tenancy tenancy, JdbcLimits limits, JdbcTallies tallies, Clock clock) {
        this.tenancy = tenancy;
        this.limits = limits;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Of every role. */
    public List<Authority> authorities(Actor actor) {
        actor.need(Right.ADMINISTER);
        return tenancy.read(
                actor.tenant(),
                () -> Arrays.stream(Role.values())
                        .map(role -> of(actor.tenant(), role))
                        .toList());
    }

    /**
     * The budget of this month.
     *
     * @param amount null when there is none
     */
    public record Budget(YearMonth month, @Nullable Money amount, Money given) {}

    public Budget budget(Actor actor) {
        actor.need(Right.READ_CASES);
        var month = month();
        return tenancy.read(
                actor.tenant(),
                () -> new Budget(
                        month,
                        budget(actor.tenant(), month).orElse(null),
                        tallies.of(actor.tenant(), Tally.month(month)).money()));
    }

    Authority of(TenantId tenant, Role role) {
        return limits.authority(tenant, role).orElseGet(() -> Authority.usual(role));
    }

    Optional<Money> budget(TenantId tenant, YearMonth month) {
        return limits.budget(tenant, month);
    }

    YearMonth month() {
        return YearMonth.from(clock.instant().atZone(ZONE));
    }
}
