package dovod.investigations;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What compensations of a shop are computed with, as its owner entered it. */
@Component
public class Formulas {

    private static final int MOST = 5_000;

    private final Tenancy tenancy;
    private final JdbcFormulas formulas;
    private final Audit audit;
    private final Clock clock;

    Formulas(Tenancy tenancy, JdbcFormulas formulas, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.formulas = formulas;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Formula> of(Actor actor, UUID shop) {
        actor.need(Right.READ_CASES);
        return tenancy.read(actor.tenant(), () -> formulas.of(actor.tenant(), shop));
    }

    public void set(Actor actor, UUID shop, Formula formula) {
        actor.need(Right.ADMINISTER);
        if (formula.coefficients().size() > MOST) {
            throw new Refused(Refusal.field("coefficients", "coefficients_many", MOST));
        }
        tenancy.run(actor.tenant(), () -> {
            formulas.put(actor.tenant(), shop, formula, actor.person(), clock.instant());
            audit.did(
                    actor,
                    "formula.set",
                    "shop:" + shop,
                    Map.of(
                            "edition",
                            formula.edition(),
                            "rows",
                            formula.coefficients().size()));
        });
    }
}
