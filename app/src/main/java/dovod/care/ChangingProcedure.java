package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes what a procedure says from now on. Cases that have begun keep what it said to them. */
@Component
public class ChangingProcedure {

    private final Tenancy tenancy;
    private final Procedures reading;
    private final JdbcProcedures procedures;
    private final Audit audit;
    private final Clock clock;

    ChangingProcedure(Tenancy tenancy, Procedures reading, JdbcProcedures procedures, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.reading = reading;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version the one its writer has read
     * @throws Refused {@code procedure_changed} (conflict) when somebody changed it since; else as
     *     {@link WritingProcedure#write}
     */
    public void change(Actor actor, UUID id, int version, ProcedureText text) {
        actor.need(Right.EDIT_PROCEDURES);
        var stands = reading.one(actor, id);
        var checked = text.checked();
        tenancy.run(actor.tenant(), () -> {
            reading.keep(actor.tenant(), stands);
            if (!procedures.change(actor.tenant(), id, version, checked, actor.personId(), clock.instant())) {
                throw new Refused(Refusal.conflict("procedure_changed"));
            }
            audit.did(
                    actor,
                    "procedure.changed",
                    "procedure:" + id,
                    Map.of("title", checked.title(), "version", version + 1));
        });
    }
}
