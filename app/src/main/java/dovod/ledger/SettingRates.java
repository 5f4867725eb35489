package dovod.ledger;

import dovod.kernel.Actor;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets what an hour of each role costs from now on. What was posted stays at the rate of its time. */
@Component
public class SettingRates {

    private final Tenancy tenancy;
    private final JdbcRates rates;
    private final Rates standing;
    private final Audit audit;
    private final Clock clock;

    SettingRates(Tenancy tenancy, JdbcRates rates, Rates standing, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.rates = rates;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param typed by role, an amount of roubles as a person writes it
     * @throws Refused {@code amount_unreadable} or {@code amount_range} on the field of the role's code
     */
    public void set(Actor actor, Map<Role, String> typed) {
        actor.need(Right.ADMINISTER);
        var wrong = typed.entrySet().stream()
                .flatMap(rate -> Amounts.wrong(rate.getKey().code(), rate.getValue(), 0).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        tenancy.run(actor.tenant(), () -> typed.forEach((role, text) -> set(actor, role, text)));
    }

    private void set(Actor actor, Role role, String text) {
        var now = clock.instant();
        var perHour = Amounts.read(role.code(), text, 0);
        if (!standing.of(actor.tenant(), role, now).perHour().equals(perHour)) {
            rates.set(actor.tenant(), role, perHour, actor.personId(), now);
            audit.did(
                    actor, "rate.set", "rate:" + role.code(), Map.of("role", role.code(), "per_hour", perHour.minor()));
        }
    }
}
