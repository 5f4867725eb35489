package dovod.cases;

import dovod.kernel.Actor;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.kernel.Right;
import dovod.platform.Audit;
import dovod.sla.ClockTurn;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes a case: only when every message has its reply, and with a reason unless it waits for the buyer. */
@Component
public class ClosingCase {

    private final ChangingCases changing;
    private final Audit audit;
    private final Clock clock;

    ClosingCase(ChangingCases changing, Audit audit, Clock clock) {
        this.changing = changing;
        this.audit = audit;
        this.clock = clock;
    }

    public void close(Actor actor, CaseId id, @Nullable String why) {
        actor.need(Right.WORK_CASES);
        changing.change(actor.tenant(), id, (all, one) -> {
            needClosable(one);
            close(one, actor, why == null ? "" : why);
            audit.did(actor, "case.closed", "case:" + one.row().number());
            return one;
        });
    }

    private void close(LockedCase one, Actor actor, String why) {
        var now = clock.instant();
        var reason = one.row().care().waitingOn() == WaitingOn.BUYER
                ? Written.shortEnough("why", why)
                : Written.needed("why", why, "why_needed");
        one.become(one.row().closed(new CaseRow.Closure(now, actor.personId(), reason.isEmpty() ? null : reason)));
        one.tell(now, actor.personId(), new CaseEvent.Closed(reason.isEmpty() ? null : reason));
        rest(one, now);
    }

    /** Nothing is owed any more. */
    static void rest(LockedCase one, Instant now) {
        one.current().forEach(strand -> one.turn(new ClockTurn.Dropped(strand.conversation(), now)));
    }

    private static void needClosable(LockedCase one) {
        one.needUnmerged();
        if (one.row().closure() != null) {
            throw new Refused(Refusal.conflict("already_closed"));
        }
        if (!one.isAnswered()) {
            throw new Refused(Refusal.conflict("still_unanswered", one.countUnanswered()));
        }
    }
}
