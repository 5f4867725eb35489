package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a procedure away: no case begins by it any more. The one the desk brought along stays. */
@Component
public class RemovingProcedure {

    private final Tenancy tenancy;
    private final JdbcProcedures procedures;
    private final Audit audit;
    private final Clock clock;

    RemovingProcedure(Tenancy tenancy, JdbcProcedures procedures, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused {@code procedure_standard} (conflict) for the one the desk brought along */
    public void remove(Actor actor, UUID id) {
        actor.need(Right.EDIT_PROCEDURES);
        if (id.equals(StandardProcedure.ID)) {
            throw new Refused(Refusal.conflict("procedure_standard"));
        }
        tenancy.run(actor.tenant(), () -> {
            if (!procedures.remove(actor.tenant(), id, clock.instant())) {
                throw new NotFound();
            }
            audit.did(actor, "procedure.removed", "procedure:" + id);
        });
    }
}
