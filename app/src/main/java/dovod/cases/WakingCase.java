package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brings a case back before its time. */
@Component
public class WakingCase {

    private final ChangingCases changing;
    private final Clock clock;

    WakingCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void wake(Actor actor, CaseId id) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            one.wake(clock.instant(), actor.personId(), CaseEvent.Cause.PERSON);
            return one;
        });
    }
}
