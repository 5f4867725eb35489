package dovod.remedies;

import dovod.kernel.Actor;
import dovod.kernel.NotFound;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.platform.Tenancy;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a remedy out of the catalogue; what was given of it stays. */
@Component
public class RemovingRemedy {

    private final Tenancy tenancy;
    private final JdbcRemedies remedies;
    private final Audit audit;
    private final Clock clock;

    RemovingRemedy(Tenancy tenancy, JdbcRemedies remedies, Audit audit, Clock clock) {
        this.tenancy = tenancy;
        this.remedies = remedies;
        this.audit = audit;
        this.clock = clock;
    }

    public void remove(Actor actor, UUID id) {
        actor.need(Right.ADMINISTER);
        tenancy.run(actor.tenant(), () -> {
            if (!remedies.remove(actor.tenant(), id, clock.instant())) {
                throw new NotFound();
            }
            audit.did(actor, "remedy.removed", "remedy:" + id);
        });
    }
}
