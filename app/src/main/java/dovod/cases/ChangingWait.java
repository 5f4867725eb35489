package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.sla.ClockTurn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Says by hand whom a case waits for. Our clocks stand still while it waits for production or the marketplace; theirs
 * run on.
 */
@Component
public class ChangingWait {

    private final ChangingCases changing;
    private final Clock clock;

    ChangingWait(ChangingCases changing, Clock clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public void wait(Actor actor, CaseId id, WaitingOn on, String why) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            one.needOpen();
            wait(actor, one, on, why);
            return one;
        });
    }

    private void wait(Actor actor, LockedCase one, WaitingOn on, String why) {
        var reason = on.isOther() ? Written.needed("why", why, "why_needed") : Written.shortEnough("why", why);
        if (on == WaitingOn.BUYER && !one.isAnswered()) {
            throw new Refused(Refusal.conflict("still_unanswered", one.countUnanswered()));
        }
        var now = clock.instant();
        one.waitFor(on);
        one.tell(now, actor.personId(), new CaseEvent.Waits(on, reason));
        for (var strand : one.current()) {
            var id = strand.conversation();
            one.turn(on.isOther() ? new ClockTurn.Paused(id, now, reason) : new ClockTurn.Resumed(id, now, on.code()));
        }
    }
}
