package dovod.cases;

import dovod.cases.CaseRow.Last;
import dovod.kernel.Actor;
import dovod.kernel.Right;
import org.springframework.stereotype.Component;

/** Somebody has read what was new. */
@Component
public class MarkingRead {

    private final ChangingCases changing;

    MarkingRead(ChangingCases changing) {
        this.changing = changing;
    }

    public void read(Actor actor, CaseId id) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            var last = one.row().last();
            one.become(one.row().with(new Last(last.at(), last.line(), last.author(), false)));
            return one;
        });
    }
}
