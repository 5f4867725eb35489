package dovod.catalog;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a step elsewhere in its instruction. */
@Component
public class MovingStep {

    private final Tenancy tenancy;
    private final JdbcInstructions steps;

    MovingStep(Tenancy tenancy, JdbcInstructions steps) {
        this.tenancy = tenancy;
        this.steps = steps;
    }

    /** @param number where it stands then; beyond the ends it becomes the first or the last */
    public void move(Actor actor, UUID id, int number) {
        actor.need(Right.EDIT_CATALOG);
        tenancy.run(actor.tenant(), () -> {
            var product =
                    steps.find(actor.tenant(), id).orElseThrow(NotFound::new).product();
            int count = steps.lockAndCount(actor.tenant(), product);
            var step = steps.find(actor.tenant(), id).orElseThrow(NotFound::new);
            steps.move(actor.tenant(), step, Math.clamp(number, 1, count));
        });
    }
}
