package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Opens a closed case again: from then on it waits for us. */
@Component
public class ReopeningCase {

    private final ChangingCases changing;
    private final Clock clock;

    ReopeningCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void reopen(Actor actor, CaseId id, String reason) {
        actor.need(Right.WORK_CASES);
        var why = Written.reason("reason", reason);
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needUnmerged();
            if (one.row().closure() == null) {
                throw new Refused(Refusal.conflict("not_closed"));
            }
            one.reopen(clock.instant(), actor.personId(), CaseEvent.Cause.PERSON, why);
            one.waitFor(WaitingOn.US);
            return one;
        });
    }
}
