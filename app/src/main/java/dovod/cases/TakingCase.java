package dovod.cases;

import dovod.cases.CaseRow.Care;
import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.people.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Somebody takes a case that nobody owns. */
@Component
public class TakingCase {

    private final ChangingCases changing;
    private final People people;
    private final Clock clock;

    TakingCase(ChangingCases changing, People people, Clock clock) {
        this.changing = changing;
        this.people = people;
        this.clock = clock;
    }

    /** Nothing changes when it is mine already; what is somebody else's is handed over, not taken. */
    public void take(Actor actor, CaseId id) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needOpen();
            var care = one.row().care();
            var owner = care.owner();
            if (owner == null) {
                one.become(one.row().with(new Care(care, actor.personId(), care.team())));
                one.tell(
                        clock.instant(),
                        actor.personId(),
                        new CaseEvent.Assigned(null, actor.personId(), care.team(), "", ""));
            } else if (!owner.equals(actor.personId())) {
                throw new Refused(Refusal.conflict(
                        "already_taken", people.get(actor.tenant(), owner).name()));
            }
            return one;
        });
    }
}
