package dovod.cases;

import dovod.kernel.Actor;
import dovod.sla.ClockTurn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * What production owed has come, or will not come: the case waits for us again, and our clocks run on. For rooms above,
 * which have seen to the right: who answers for production need not work cases.
 */
@Component
public class ReleasingWait {

    private final ChangingCases changing;
    private final Clock clock;

    ReleasingWait(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /** Joins the caller's transaction; a case that does not wait for production, or is closed, stays as it is. */
    public void release(Actor actor, CaseId id, String why) {
        changing.change(actor.tenant(), id, (all, one) -> {
            if (one.row().isOpen() && one.row().care().waitingOn() == WaitingOn.PRODUCTION) {
                release(actor, one, Written.shortEnough("why", why));
            }
            return one;
        });
    }

    private void release(Actor actor, LockedCase one, String why) {
        var now = clock.instant();
        one.waitFor(WaitingOn.US);
        one.tell(now, actor.person(), new CaseEvent.Waits(WaitingOn.US, why));
        one.wake(now, actor.person(), CaseEvent.Cause.REPLY);
        one.current()
                .forEach(strand -> one.turn(new ClockTurn.Resumed(strand.conversation(), now, WaitingOn.US.code())));
    }
}
