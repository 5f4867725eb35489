package dovod.sla.jobs;

import dovod.people.People;
import dovod.platform.Background;
import dovod.sla.MarkingBreaches;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Marks the clocks that ran out, tenant by tenant. */
@Component
class BreachSweep {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    BreachSweep(Background background, People people, MarkingBreaches marking) {
        background.every("clocks-sweep", PAUSE, () -> {
            people.tenants().forEach(marking::mark);
            return false;
        });
    }
}
