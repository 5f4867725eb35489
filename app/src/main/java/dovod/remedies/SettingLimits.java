package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.kernel.Role;
import dovod.ledger.Amounts;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets who may give how much, and how much may be given in a month from this one on. */
@Component
public class SettingLimits {

    private final Tenancy tenancy;
    private final Limits standing;
    private final JdbcLimits limits;
    private final Audit audit;
    private final Clock clock;

    SettingLimits(Tenancy tenancy, Limits standing, JdbcLimits limits, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.standing = standing;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** What one role may give, as typed. */
    public record Typed(String alone, String inCase) {}

    /**
     * @param typed by role
     * @param budget of a month, as typed; blank leaves it as it is
     * @throws Refused {@code amount_unreadable} or {@code amount_range} on {@code alone-<role>}, {@code case-<role>},
     *     {@code budget}
     */
    public void set(Actor actor, Map<Role, Typed> typed, String budget) {
        actor.need(Right.ADMINISTER);
        var wrong = new ArrayList<Refusal>();
        typed.forEach((role, text) -> {
            Amounts.wrong("alone-" + role.code(), text.alone(), 0).ifPresent(wrong::add);
            Amounts.wrong("case-" + role.code(), text.inCase(), 0).ifPresent(wrong::add);
        });
        if (!budget.isBlank()) {
            Amounts.wrong("budget", budget, 0).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        tenancy.run(actor.tenant(), () -> {
            typed.forEach((role, text) -> set(actor, role, text));
            if (!budget.isBlank()) {
                setBudget(actor, budget);
            }
        });
    }

    private void set(Actor actor, Role role, Typed text) {
        var wanted =
                new Authority(role, Amounts.read("alone", text.alone(), 0), Amounts.read("case", text.inCase(), 0));
        if (!standing.of(actor.tenant(), role).equals(wanted)) {
            limits.set(actor.tenant(), wanted, actor.personId(), clock.instant());
            audit.did(
                    actor,
                    "authority.set",
                    "authority:" + role.code(),
                    Map.of(
                            "alone",
                            wanted.alone().minor(),
                            "in_case",
                            wanted.inCase().minor()));
        }
    }

    private void setBudget(Actor actor, String budget) {
        var amount = Amounts.read("budget", budget, 0);
        var month = standing.month();
        if (!standing.budget(actor.tenant(), month).filter(amount::equals).isPresent()) {
            limits.setBudget(actor.tenant(), month, amount, actor.personId(), clock.instant());
            audit.did(actor, "budget.set", "budget:" + month, Map.of("amount", amount.minor()));
        }
    }
}
