package dovod.care;

import dovod.kernel.Actor;
import dovod.kernel.Ids;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a new procedure. */
@Component
public class WritingProcedure {

    private final Tenancy tenancy;
    private final JdbcProcedures procedures;
    private final Audit audit;
    private final Clock clock;

    WritingProcedure(Tenancy tenancy, JdbcProcedures procedures, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.procedures = procedures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws dovod.kernel.Refused {@code procedure_title}, {@code procedure_points}, {@code procedure_point},
     *     {@code procedure_text}, {@code procedure_number} on their fields
     */
    public UUID write(Actor actor, ProcedureText text) {
        actor.need(Right.EDIT_PROCEDURES);
        var checked = text.checked();
        var id = Ids.next();
        tenancy.run(actor.tenant(), () -> {
            procedures.begin(actor.tenant(), id, checked, actor.personId(), clock.instant());
            audit.did(actor, "procedure.written", "procedure:" + id, Map.of("title", checked.title()));
        });
        return id;
    }
}
