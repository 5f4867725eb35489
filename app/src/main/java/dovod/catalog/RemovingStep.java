package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a step out of its instruction; those after it move up. */
@Component
public class RemovingStep {

    private final Tenancy tenancy;
    private final JdbcInstructions steps;
    private final Audit audit;

    RemovingStep(Tenancy tenancy, JdbcInstructions steps, Audit audit) {
        this.tenancy = tenancy;
        this.steps = steps;
        this.audit = audit;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            var step = steps.find(actor.tenant(), id).orElseThrow(NotFound::new);
            steps.lockAndCount(actor.tenant(), step.product());
            steps.remove(actor.tenant(), steps.find(actor.tenant(), id).orElseThrow(NotFound::new));
            audit.did(actor, "step.removed", "product:" + step.product(), Map.of("step", step.title()));
        });
    }
}
