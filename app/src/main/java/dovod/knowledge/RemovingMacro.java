package dovod.knowledge;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a macro out of use; its versions stay. */
@Component
public class RemovingMacro {

    private final Tenancy tenancy;
    private final Clock clock;
    private final JdbcMacros macros;
    private final Audit audit;

    RemovingMacro(Tenancy tenancy, Clock clock, JdbcMacros macros, Audit audit) {
        this.tenancy = tenancy;
        this.clock = clock;
        this.macros = macros;
        this.audit = audit;
    }

    public void remove(Actor actor, MacroId id) {
        actor.need(Right.EDIT_MACROS);
        tenancy.run(actor.tenant(), () -> {
            if (!macros.remove(actor.tenant(), id, clock.instant())) {
                throw new NotFound();
            }
            audit.did(actor, "macro.removed", "macro:" + id, Map.of());
        });
    }
}
