package dovod.cases;

import dovod.cases.CaseRow.Care;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says how urgent a case is: -1 can wait, 0 as usual, 1 soon, 2 at once. */
@Component
public class PrioritisingCase {

    private static final int LEAST = -1;
    private static final int MOST = 2;

    private final ChangingCases changing;
    private final Clock clock;

    PrioritisingCase(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void prioritise(Actor actor, CaseId id, int priority) {
        actor.need(Right.WORK_CASES);
        if (priority < LEAST || priority > MOST) {
            throw new Refused(Refusal.field("priority", "priority_unknown"));
        }
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needUnmerged();
            var care = one.row().care();
            if (care.priority() != priority) {
                one.become(
                        one.row().with(new Care(care.waitingOn(), care.owner(), care.team(), priority, care.tags())));
                one.tell(clock.instant(), actor.personId(), new CaseEvent.Prioritised(care.priority(), priority));
            }
            return one;
        });
    }
}
